using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Configuration;

/// <summary>Looks through a configuration file for keys of ours that mean nothing.</summary>
public static class ConfigurationValidator
{
    private const string Prefix = "textlint_";
    private const string Severity = ".severity";

    /// <summary>The problems of a file, in their order. Keys of other tools are none of our business.</summary>
    public static IEnumerable<ConfigurationProblem> Validate(string file, SourceText text, RuleCatalog rules)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            var equals = content.IndexOfAny(['=', ':']);
            if (equals < 0 || !content.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) continue;
            var key = content[..equals].Trim();
            var value = WithoutComment(content[(equals + 1)..]);
            if (!IsKnown(key, rules))
                yield return At(file, text, line.Start + content.IndexOf(key, StringComparison.Ordinal), key, isValue: false);
            else if (key.EndsWith(Severity, StringComparison.OrdinalIgnoreCase) && ArticleConfiguration.SeverityOf(value) is null)
                yield return At(file, text, line.Start + equals + 1 + content[(equals + 1)..].IndexOf(value, StringComparison.Ordinal), value, isValue: true);
        }
    }

    private static string WithoutComment(string value)
    {
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value[..comment]).Trim();
    }

    private static bool IsKnown(string key, RuleCatalog rules)
    {
        if (ArticleConfiguration.FieldKeys.ContainsKey(key)) return true;
        if (ArticleConfiguration.WordKeys.Contains(key, StringComparer.OrdinalIgnoreCase)) return true;
        var rest = key[Prefix.Length..];
        if (rest.Equals("language", StringComparison.OrdinalIgnoreCase)) return true;
        if (!rest.EndsWith(Severity, StringComparison.OrdinalIgnoreCase)) return false;
        var dot = rest.IndexOf('.');
        var name = rest[(dot + 1)..Math.Max(dot + 1, rest.Length - Severity.Length)];
        return rest[..dot].ToLowerInvariant() switch
        {
            "diagnostic" => rules.Find(name) is not null,
            "category" => rules.All.Any(rule => rule.Category.Equals(name, StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
    }

    private static ConfigurationProblem At(string file, SourceText text, int start, string detail, bool isValue)
    {
        var span = new TextSpan(start, detail.Length);
        return new ConfigurationProblem(file, span, text.Lines.GetLinePositionSpan(span), isValue, detail);
    }
}
