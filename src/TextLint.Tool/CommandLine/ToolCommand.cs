using System.CommandLine;
using TextLint.Content;

namespace TextLint.Tool.CommandLine;

/// <summary>A command of the tool. Its texts lie in <c>ui.yaml</c> under <c>cli</c> and its name.</summary>
internal abstract class ToolCommand : Command
{
    /// <summary>Name of the option that says in which language to speak.</summary>
    public const string UiLanguageName = "--ui-language";

    protected ToolCommand(string name, Surroundings surroundings) : base(name)
    {
        Options.Add(Choice(UiLanguageName, null, UiLanguage.Known));
        SetAction(parsed => Run(CallOf(parsed, surroundings)));
    }

    /// <summary>A parsed command line with the wording that it asks for.</summary>
    public static Call CallOf(ParseResult parsed, Surroundings surroundings)
    {
        var wanted = parsed.GetResult(UiLanguageName) is { Tokens: [{ Value: var value }, ..] } && UiLanguage.Known.Contains(value) ? value : null;
        return new Call(parsed, surroundings, BuiltIn.Wording(UiLanguage.Choose(wanted, surroundings.Variable)));
    }

    /// <summary>Does the work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract int Run(Call call);

    /// <summary>An option that takes one of some words.</summary>
    protected static Option<string> Choice(string name, string? otherwise, params string[] values)
    {
        var option = new Option<string>(name) { HelpName = string.Join('|', values) };
        if (otherwise is not null) option.DefaultValueFactory = _ => otherwise;
        return option.AcceptOnlyFromAmong(values);
    }
}
