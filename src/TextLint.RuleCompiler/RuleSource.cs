using System.Collections.Immutable;
using System.Text;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>Rules as C#: a method for each, which makes its check and its examples only when they are asked for.</summary>
internal sealed class RuleSource
{
    private readonly PatternSource _patterns = new();
    private readonly CSharpValue _values;

    public RuleSource()
    {
        _values = new CSharpValue(_patterns);
    }

    /// <summary>The file of the patterns of all languages so far.</summary>
    public string Patterns() => _patterns.File();

    /// <summary>The file of one language.</summary>
    public string Of(string language, ImmutableArray<Rule> rules)
    {
        var source = new StringBuilder(Generated.Header).Append($"internal static class Rules_{CSharpText.Identifier(language)}\n{{");
        foreach (var rule in rules) Append(source, rule);
        return source.Append("}\n").ToString();
    }

    /// <summary>The file that lists all rules.</summary>
    public static string Index(ImmutableArray<Rule> rules)
    {
        var source = new StringBuilder(Generated.Header).Append("internal static class BuiltInRules\n{\n    public static Rule[] All() =>\n    [\n");
        foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            source.Append($"        Rules_{CSharpText.Identifier(rule.Language)}.{rule.Id}(),\n");
        return source.Append("    ];\n}\n").ToString();
    }

    private void Append(StringBuilder source, Rule rule)
    {
        source.Append($"\n    public static Rule {rule.Id}() => new()\n    {{\n");
        foreach (var (name, value) in Members(rule)) source.Append($"        {name} = {value},\n");
        source.Append("    };\n");
    }

    private IEnumerable<(string Name, string Value)> Members(Rule rule)
    {
        yield return (nameof(Rule.Id), CSharpText.Literal(rule.Id));
        yield return (nameof(Rule.Name), CSharpText.Literal(rule.Name));
        yield return (nameof(Rule.Category), CSharpText.Literal(rule.Category));
        if (rule.Defect is { } defect) yield return (nameof(Rule.Defect), CSharpValue.Member(defect));
        yield return (nameof(Rule.Language), CSharpText.Literal(rule.Language));
        yield return (nameof(Rule.Enabled), rule.Enabled ? "true" : "false");
        yield return (nameof(Rule.Severity), CSharpValue.Member(rule.Severity));
        if (rule.Scope != Scope.Everywhere) yield return (nameof(Rule.Scope), ScopeOf(rule.Scope));
        yield return (nameof(Rule.Title), CSharpValue.Localized(rule.Title));
        yield return (nameof(Rule.Message), CSharpValue.Localized(rule.Message));
        yield return (nameof(Rule.Why), CSharpValue.Localized(rule.Why));
        yield return (nameof(Rule.Instead), CSharpValue.Localized(rule.Instead));
        if (rule.Check is { } check) yield return (nameof(Rule.CheckSource), $"static () => {_values.Of(check)}");
        if (rule.Check is { Triggers: { IsEmpty: false } triggers }) yield return (nameof(Rule.TriggersSource), $"static () => {CSharpValue.TextArray(triggers)}");
        if (!rule.Examples.IsEmpty) yield return (nameof(Rule.ExamplesSource), $"static () => [{string.Concat(rule.Examples.Select(ExampleOf))}\n        ]");
        yield return (nameof(Rule.File), CSharpText.Literal(rule.File));
    }

    private static string ScopeOf(Scope scope) => $"Scope.OfBits({scope.Kinds}u, {CSharpValue.Member(scope.Outside)})";

    private static string ExampleOf(RuleExample example)
    {
        var members = new List<string>();
        if (example.Fixed is { } mended) members.Add($"Fixed = {CSharpText.Literal(mended)}");
        if (!example.Others.IsEmpty) members.Add($"Others = {CSharpValue.Texts(example.Others)}");
        if (example.Because is { } because) members.Add($"Because = {CSharpText.Literal(because)}");
        if (example.In != BlockKind.Paragraph) members.Add($"In = {(example.In is { } kind ? CSharpValue.Member(kind) : "null")}");
        if (example.Format != ".txt") members.Add($"Format = {CSharpText.Literal(example.Format)}");
        var initializer = members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
        return $"\n            new(RuleExampleKind.{example.Kind}, {CSharpText.Literal(example.Text)}){initializer},";
    }
}
