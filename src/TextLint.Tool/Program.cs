using TextLint.Tool;
using TextLint.Tool.CommandLine;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The first Ctrl-C lets a run clean up after itself, the second ends it.
    key.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return TextLintCommand.Invoke(args, Surroundings.OfProcess() with { Cancellation = cancellation.Token });
