using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace TextLint.Tool.CommandLine;

/// <summary>Says what is wrong with a command line.</summary>
internal static class ParseErrors
{
    /// <summary>
    /// An argument that looks like an option; the library takes it for a path. Paths that begin with a hyphen stand behind <c>--</c>.
    /// </summary>
    public static string? MisspeltOption(ParseResult arguments) => arguments.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;

    /// <summary>Writes one line for the first error and one on where to find help.</summary>
    /// <returns>The exit code of a failure.</returns>
    public static int Print(Call call)
    {
        var command = call.Arguments.CommandResult.Command;
        if ((MisspeltOption(call.Arguments) ?? (call.Arguments.UnmatchedTokens is [var first, ..] ? first : null)) is { } unknown) call.Fail("cli.error.unknown", [new("argument", unknown)]);
        else if (command.Subcommands.Count > 0) call.Fail("cli.error.no-command", [new("commands", string.Join(", ", command.Subcommands.Select(sub => sub.Name)))]);
        else Print(call, command, call.Arguments.Errors[0].SymbolResult);

        var help = $"dotnet textlint {CommandKey.Path(command)}".TrimEnd() + " --help";
        call.Surroundings.Error.WriteLine(call.Wording.Format("cli.error.see-help", [new("command", help)]));
        return ExitCode.Failure;
    }

    private static void Print(Call call, Command command, SymbolResult? wrong)
    {
        if ((wrong as OptionResult ?? wrong?.Parent as OptionResult) is { } option) PrintOption(call, option);
        else call.Fail("cli.error.missing-argument", [new("argument", MissingIn(command, wrong))]);
    }

    private static string MissingIn(Command command, SymbolResult? wrong)
    {
        if (wrong is ArgumentResult { Argument: var argument }) return argument.Name.ToUpperInvariant();
        var required = command.Options.FirstOrDefault(option => option.Required && wrong?.GetResult(option) is null);
        return required?.Name ?? command.Arguments.FirstOrDefault()?.Name.ToUpperInvariant() ?? command.Name;
    }

    private static void PrintOption(Call call, OptionResult option)
    {
        var values = string.Join(", ", option.Option.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label));
        var value = option.Tokens.Count == 0 ? "" : option.Tokens[^1].Value;
        var key = value.Length == 0 ? "cli.error.no-value" : values.Length > 0 ? "cli.error.no-such-value" : "cli.error.bad-value";
        call.Fail(key, [new("option", option.Option.Name), new("value", value), new("values", values)]);
    }
}
