using System.Collections.Immutable;
using System.Text;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>Rules as C#: a method for each, which makes its check and its examples only when they are asked for.</summary>
internal static class RuleSource
{
    /// <summary>The file of one language.</summary>
    public static string Of(string language, ImmutableArray<Rule> rules)
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

    private static void Append(StringBuilder source, Rule rule)
    {
        source.Append($"\n    public static Rule {rule.Id}() => new()\n    {{\n");
        foreach (var (name, value) in Members(rule)) source.Append($"        {name} = {value},\n");
        source.Append("    };\n");
    }

    private static IEnumerable<(string Name, string Value)> Members(Rule rule)
    {
        yield return (nameof(Rule.Id), CSharpText.Literal(rule.Id));
        yield return (nameof(Rule.Name), CSharpText.Literal(rule.Name));
        yield return (nameof(Rule.Category), CSharpText.Literal(rule.Category));
        if (rule.Defect is { } defect) yield return (nameof(Rule.Defect), CSharpValue.Of(defect));
        yield return (nameof(Rule.Language), CSharpText.Literal(rule.Language));
        yield return (nameof(Rule.Enabled), CSharpValue.Of(rule.Enabled));
        yield return (nameof(Rule.Severity), CSharpValue.Of(rule.Severity));
        if (rule.Scope != Scope.Everywhere) yield return (nameof(Rule.Scope), ScopeOf(rule.Scope));
        yield return (nameof(Rule.Title), CSharpValue.Of(rule.Title));
        yield return (nameof(Rule.Message), CSharpValue.Of(rule.Message));
        yield return (nameof(Rule.Why), CSharpValue.Of(rule.Why));
        yield return (nameof(Rule.Instead), CSharpValue.Of(rule.Instead));
        if (rule.Check is { } check) yield return (nameof(Rule.CheckSource), $"static () => {CSharpValue.Of(check)}");
        if (!rule.Examples.IsEmpty) yield return (nameof(Rule.ExamplesSource), $"static () => [{string.Concat(rule.Examples.Select(ExampleOf))}\n        ]");
        yield return (nameof(Rule.File), CSharpText.Literal(rule.File));
    }

    private static string ScopeOf(Scope scope)
    {
        var kinds = Enum.GetValues<BlockKind>().Where(scope.Includes).ToArray();
        if (kinds.Length == Enum.GetValues<BlockKind>().Length) kinds = [];
        return $"Scope.Of([{string.Join(", ", kinds.Select(kind => CSharpValue.Of(kind)))}], {CSharpValue.Of(scope.Outside)})";
    }

    private static string ExampleOf(RuleExample example)
    {
        var members = new List<string>();
        if (example.Fixed is { } mended) members.Add($"Fixed = {CSharpText.Literal(mended)}");
        if (example.Because is { } because) members.Add($"Because = {CSharpText.Literal(because)}");
        if (example.In != BlockKind.Paragraph) members.Add($"In = {CSharpValue.Of(example.In)}");
        if (example.Format != ".txt") members.Add($"Format = {CSharpText.Literal(example.Format)}");
        var initializer = members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
        return $"\n            new(RuleExampleKind.{example.Kind}, {CSharpText.Literal(example.Text)}){initializer},";
    }
}
