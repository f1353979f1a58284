using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules;

namespace TextLint.Tool.Commands;

/// <summary>A rule explained in plain text for a terminal.</summary>
internal static class RuleExplanation
{
    private const int MostEntries = 12;

    /// <summary>What is wrong, why, what to do instead, the options of its check, and its examples.</summary>
    public static string Of(Rule rule, Wording wording)
    {
        var text = new StringBuilder();
        text.Append(rule.Id).Append(' ').Append(rule.Name).Append(": ").Append(rule.Title.In(wording.Language)).Append('\n');
        var state = wording[rule.Enabled ? "cli.rules.list.enabled-yes" : "cli.rules.list.enabled-no"];
        string?[] facts = [rule.Language, rule.Category, rule.Severity.ToString().ToLowerInvariant(), state, rule.Defect?.ToTag()];
        text.AppendJoin(", ", facts.Where(fact => fact is not null)).Append("\n\n");
        text.Append(rule.Why.In(wording.Language).Trim()).Append("\n\n");
        text.Append(wording["page.instead"]).Append(": ").Append(rule.Instead.In(wording.Language).Trim()).Append('\n');
        if (rule.Check is { } check) AppendOptions(text, check);
        foreach (var example in rule.Examples) AppendExample(text, example, wording);
        return text.ToString();
    }

    private static void AppendOptions(StringBuilder text, Check check)
    {
        var type = check.GetType();
        text.Append("\ncheck: ").Append(CheckKinds.NameOf(type)).Append('\n');
        foreach (var option in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null))
        {
            if (ValueOf(option.GetValue(check)) is { Length: > 0 } value) text.Append("  ").Append(KeyOf(option.Name)).Append(": ").Append(value).Append('\n');
        }
    }

    private static string? ValueOf(object? value) => value switch
    {
        null or false or 0 => null,
        true => "true",
        string said => said,
        IEnumerable many => Listed([.. many.Cast<object?>().Select(one => Convert.ToString(one, CultureInfo.InvariantCulture) ?? "")]),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Listed(string[] entries)
    {
        var shown = string.Join(", ", entries.Take(MostEntries));
        return entries.Length > MostEntries ? $"{shown}, … ({entries.Length})" : shown;
    }

    private static void AppendExample(StringBuilder text, RuleExample example, Wording wording)
    {
        var label = wording[example.Kind == RuleExampleKind.Flagged ? "page.flagged" : "page.clean"];
        text.Append('\n').Append(label);
        if (example.Because is { } because) text.Append(" (").Append(because.Trim()).Append(')');
        text.Append(":\n").Append(Indented(example.Text));
        if (example.Fixed is { } mended) text.Append(wording["page.fixed"]).Append(":\n").Append(Indented(mended));
    }

    private static string Indented(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => $"  {line}\n"));

    private static string KeyOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
