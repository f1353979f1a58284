using System.Runtime.InteropServices;
using TextLint.Tool;
using TextLint.Tool.CommandLine;

using var cancellation = new CancellationTokenSource();
// Not Console.CancelKeyPress, which makes the terminal ready for a dialogue at first.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // The first Ctrl-C lets a run clean up after itself, the second ends it.
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
});
return TextLintCommand.Invoke(args, Surroundings.OfProcess() with { Cancellation = cancellation.Token });
