using System.CommandLine;
using TextLint.Analysis;

namespace TextLint.Tool.CommandLine;

/// <summary>Finds the texts of commands and options: <c>cli.rules.list.about</c>, <c>cli.rules.list.format</c>,
/// or the same of a command above, or <c>cli.option.format</c> for all commands.</summary>
internal static class CommandKey
{
    /// <summary>What a command is for.</summary>
    public static string About(Command command, Wording wording) => wording[$"{Of(command)}.about"];

    /// <summary>What else there is to say of a command, or null.</summary>
    public static string? More(Command command, Wording wording) => wording.Texts.GetValueOrDefault($"{Of(command)}.more");

    /// <summary>What an option or argument of a command means.</summary>
    public static string Meaning(Command command, Symbol symbol, Wording wording)
    {
        var name = symbol.Name.TrimStart('-');
        for (Command? current = command; current is not null; current = ParentOf(current))
        {
            if (wording.Texts.GetValueOrDefault($"{Of(current)}.{name}") is { } meaning) return meaning;
        }
        return wording[$"cli.option.{name}"];
    }

    /// <summary>The names that call a command, such as <c>rules list</c>; empty for the tool itself.</summary>
    public static string Path(Command command)
    {
        var names = new List<string>();
        for (Command? current = command; current is not RootCommand and not null; current = ParentOf(current)) names.Insert(0, current.Name);
        return string.Join(' ', names);
    }

    private static Command? ParentOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault();

    private static string Of(Command command) => $"cli {Path(command)}".TrimEnd().Replace(' ', '.');
}
