using System.CommandLine;
using System.CommandLine.Help;
using TextLint.Tool.Commands;

namespace TextLint.Tool.CommandLine;

/// <summary>The whole command line of the tool.</summary>
internal static class TextLintCommand
{
    // EPIPE: the reader of the report has seen enough and needs no complaint.
    private const int BrokenPipe = 32;

    // Articles may begin with "@": no response files. Short options do not exist to be bundled.
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Does what <paramref name="args"/> ask for. Throws nothing that comes from the input or the file system.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Invoke(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var parsed = Create(surroundings).Parse(args, Configuration);
        var call = ToolCommand.CallOf(parsed, surroundings);
        if (parsed.Errors.Count > 0 || (parsed.Action is not (HelpPrinter or VersionPrinter) && ParseErrors.MisspeltOption(parsed) is not null)) return ParseErrors.Print(call);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (OperationCanceledException)
        {
            return call.Fail("cli.error.cancelled");
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
            return ExitCode.Failure;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return call.Fail("cli.error.file", [new("detail", failure.Message)]);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return call.Fail("cli.error.internal", [new("detail", $"{failure.GetType().Name}: {failure.Message}")]);
        }
    }

    /// <summary>All commands; none of them has run.</summary>
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand();
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Action = new HelpPrinter(surroundings);
            if (option is VersionOption) option.Action = new VersionPrinter(surroundings);
        }
        root.Subcommands.Add(new CheckCommand(surroundings));
        root.Subcommands.Add(new RulesCommand(surroundings));
        root.Subcommands.Add(new PrintCommand(surroundings));
        root.Subcommands.Add(new WordsCommand(surroundings));
        root.Subcommands.Add(new DocsCommand(surroundings));
        return root;
    }
}
