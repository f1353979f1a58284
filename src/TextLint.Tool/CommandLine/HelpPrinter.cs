using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using TextLint.Analysis;

namespace TextLint.Tool.CommandLine;

/// <summary>Prints what a command does and takes, in the language of the reader.</summary>
internal sealed class HelpPrinter(Surroundings surroundings) : SynchronousCommandLineAction
{
    private const string Tool = "dotnet textlint";
    private const int WidestName = 26;
    private const int WidestLine = 120;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var call = ToolCommand.CallOf(parseResult, surroundings);
        var text = Help(parseResult.CommandResult.Command, call.Wording, Math.Min(surroundings.Width, WidestLine));
        surroundings.Output.Write(Encoding.UTF8.GetBytes(text));
        return ExitCode.Clean;
    }

    /// <summary>The help of one command, in lines of at most <paramref name="width"/> columns.</summary>
    public static string Help(Command command, Wording wording, int width)
    {
        var help = new StringBuilder();
        help.AppendJoin('\n', Wrapped(CommandKey.About(command, wording), width)).Append("\n\n");
        help.Append(wording["cli.help.usage"]).Append(' ').Append(Usage(command, wording)).Append('\n');
        AppendTable(help, wording["cli.help.commands"], command.Subcommands.Select(sub => (sub.Name, CommandKey.About(sub, wording))), width);
        AppendTable(help, wording["cli.help.arguments"], command.Arguments.Select(argument => (NameOf(argument), CommandKey.Meaning(command, argument, wording))), width);
        AppendTable(help, wording["cli.help.options"], OptionsOf(command).Select(option => (NameOf(option), Meaning(command, option, wording))), width);
        if (CommandKey.More(command, wording) is { } more) help.Append('\n').Append(more.TrimEnd()).Append('\n');
        return help.ToString();
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden).OrderBy(option => option.Name, StringComparer.Ordinal);
    }

    private static string Usage(Command command, Wording wording)
    {
        var usage = new StringBuilder(Tool);
        if (CommandKey.Path(command) is { Length: > 0 } path) usage.Append(' ').Append(path);
        if (command.Subcommands.Count > 0) usage.Append(' ').Append(wording["cli.help.command"]);
        foreach (var argument in command.Arguments) usage.Append(' ').Append(argument.Arity.MinimumNumberOfValues == 0 ? $"[{NameOf(argument)}]" : NameOf(argument));
        return usage.Append(" [").Append(wording["cli.help.option"]).Append(']').ToString();
    }

    private static string NameOf(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name.ToUpperInvariant()}..." : argument.Name.ToUpperInvariant();

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).OrderBy(alias => alias.Length).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static string Meaning(Command command, Option option, Wording wording)
    {
        var meaning = CommandKey.Meaning(command, option, wording);
        if (!option.HasDefaultValue || option.GetDefaultValue() is not string value) return meaning;
        return $"{meaning} [{wording.Format("cli.help.default", [new("value", value)])}]";
    }

    private static void AppendTable(StringBuilder help, string title, IEnumerable<(string Name, string Meaning)> rows, int width)
    {
        var table = rows.ToList();
        if (table.Count == 0) return;
        help.Append('\n').Append(title).Append('\n');
        var column = Math.Min(WidestName, table.Max(row => row.Name.Length)) + 4;
        foreach (var (name, meaning) in table)
        {
            help.Append("  ").Append(name);
            if (name.Length > WidestName) help.Append('\n').Append(' ', column);
            else help.Append(' ', column - 2 - name.Length);
            help.AppendJoin("\n" + new string(' ', column), Wrapped(meaning, Math.Max(24, width - column))).Append('\n');
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        yield return line.ToString();
    }
}
