using System.Text;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>Writes rules as SARIF's reporting descriptors.</summary>
internal sealed class SarifRules(Utf8JsonWriter writer, ReportContext context)
{
    // GitHub cuts descriptions there.
    private const int LongestDescription = 1024;

    private readonly Wording _wording = context.Wording;

    /// <summary>Writes <paramref name="rules"/> as an array called <paramref name="name"/>.</summary>
    public void Write(string name, IEnumerable<Rule> rules)
    {
        writer.WriteStartArray(name);
        foreach (var rule in rules) Write(rule);
        writer.WriteEndArray();
    }

    private void Write(Rule rule)
    {
        var language = _wording.Language;
        var description = $"{rule.Why.In(language).Trim()} {rule.Instead.In(language).Trim()}";
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", PascalCase(rule.Name));
        SarifMessage.Write(writer, "shortDescription", rule.Title.In(language));
        SarifMessage.Write(writer, "fullDescription", Shorten(description));
        SarifMessage.Write(writer, "help", description, RuleHelp.Markdown(rule, _wording));
        WriteConfiguration(rule);
        new SarifTaxonomy(writer, _wording).WriteRelationship(rule.Defect);
        WriteProperties(rule);
        writer.WriteEndObject();
    }

    private void WriteConfiguration(Rule rule)
    {
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteBoolean("enabled", rule.Enabled && rule.Severity > RuleSeverity.Silent);
        writer.WriteString("level", Level(rule.Severity));
        writer.WriteEndObject();
    }

    private void WriteProperties(Rule rule)
    {
        writer.WriteStartObject("properties");
        writer.WriteStartArray("tags");
        foreach (var tag in Tags(rule)) writer.WriteStringValue(tag);
        writer.WriteEndArray();
        writer.WriteString("problem.severity", ProblemSeverity(rule.Severity));
        writer.WriteEndObject();
    }

    // Prefixes keep the folder "typography" apart from the class of flaw of that name.
    private static IEnumerable<string> Tags(Rule rule)
    {
        if (rule.Defect is { } defect) yield return defect.ToTag();
        yield return $"category/{rule.Category}";
        yield return $"language/{rule.Language}";
    }

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    // The words of GitHub's code scanning.
    private static string ProblemSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "recommendation",
    };

    private static string PascalCase(string kebabCase)
    {
        var name = new StringBuilder(kebabCase.Length);
        foreach (var word in kebabCase.Split('-', StringSplitOptions.RemoveEmptyEntries))
            name.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        return name.ToString();
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestDescription) return text;
        var end = text.LastIndexOf(' ', LongestDescription - 1);
        return string.Concat(text.AsSpan(0, end > 0 ? end : LongestDescription - 1), "…");
    }
}
