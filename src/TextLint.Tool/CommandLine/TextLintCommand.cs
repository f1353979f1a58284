using System.CommandLine;
using System.CommandLine.Help;
using TextLint.Tool.Commands;

namespace TextLint.Tool.CommandLine;

/// <summary>The whole command line of the tool.</summary>
internal static class TextLintCommand
{
    // EPIPE: the reader of the report has seen enough and needs no complaint.
    private const int BrokenPipe = 32;

    private static readonly string[] CommandNames = ["check", "rules", "print", "words", "docs"];

    // Articles may begin with "@": no response files. Short options do not exist to be bundled.
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Does what <paramref name="args"/> ask for. Throws nothing that comes from the input or the file system.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Invoke(IReadOnlyList<string> args, Surroundings surroundings)
    {
        // One command is called; the others are made only where help or an error lists them.
        var called = args.Count > 0 && CommandNames.Contains(args[0]) ? args[0] : null;
        var parsed = Create(surroundings, called is null ? CommandNames : [called]).Parse(args, Configuration);
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
    public static RootCommand Create(Surroundings surroundings) => Create(surroundings, CommandNames);

    private static RootCommand Create(Surroundings surroundings, string[] commands)
    {
        var root = new RootCommand();
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Action = new HelpPrinter(surroundings);
            if (option is VersionOption) option.Action = new VersionPrinter(surroundings);
        }
        foreach (var name in commands) root.Subcommands.Add(CommandNamed(name, surroundings));
        return root;
    }

    private static Command CommandNamed(string name, Surroundings surroundings) => name switch
    {
        "check" => new CheckCommand(surroundings),
        "rules" => new RulesCommand(surroundings),
        "print" => new PrintCommand(surroundings),
        "words" => new WordsCommand(surroundings),
        _ => new DocsCommand(surroundings),
    };
}
