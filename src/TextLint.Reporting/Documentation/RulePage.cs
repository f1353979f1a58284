using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>The page of one rule.</summary>
public static class RulePage
{
    /// <summary>Path of the page, beside the rule file.</summary>
    public static string PathOf(Rule rule) => Path.ChangeExtension(rule.File, ".md");

    /// <summary>What it reports, where, why, what to do instead, examples, options, how it did, and how to switch it.</summary>
    public static string Markdown(Rule rule, IReadOnlyCollection<RuleMeasurement> measurements, Wording wording)
    {
        var page = new StringBuilder();
        page.Append("<!-- ").Append(wording.Format("page.generated", new KeyValuePair<string, string>("file", Path.GetFileName(rule.File)))).Append(" -->\n");
        page.Append("# ").Append(rule.Id).Append(' ').Append(rule.Name).Append("\n\n");
        AppendTexts(page, rule);
        AppendFacts(page, rule, wording);
        page.Append("\n## ").Append(wording["page.why"]).Append("\n\n").Append(RuleHelp.Reason(rule, wording));
        AppendExamples(page, rule, wording);
        AppendOptions(page, rule, wording);
        AppendMeasurements(page, [.. measurements.Where(m => m.Rule == rule.Id)], wording);
        AppendSwitch(page, rule, wording);
        return page.ToString();
    }

    private static void AppendTexts(StringBuilder page, Rule rule)
    {
        foreach (var language in rule.Message.Translations.Select(pair => pair.Key).Order(StringComparer.Ordinal).Prepend("en"))
            page.Append("**").Append(MarkdownText.Escape(rule.Title.In(language))).Append("**: ").Append(MarkdownText.Escape(rule.Message.In(language))).Append("\n\n");
    }

    private static void AppendFacts(StringBuilder page, Rule rule, Wording wording)
    {
        page.Append("| | |\n|---|---|\n");
        if (rule.Defect is { } defect) AppendFact(page, wording["page.defect"], $"`{defect.ToTag()}`");
        AppendFact(page, wording["page.language"], $"`{rule.Language}`");
        AppendFact(page, wording["page.severity"], $"`{KeyName.Of(rule.Severity)}`");
        AppendFact(page, wording["page.enabled"], wording[rule.Enabled ? "page.yes" : "page.no"]);
        if (rule.Check is null) return;
        AppendFact(page, wording["page.scope"], ScopeOf(rule.Scope, wording));
        var kind = CheckKinds.NameOf(rule.Check.GetType());
        AppendFact(page, wording["page.check"], $"[`{kind}`]({Ascent(rule)}README.md#{kind.ToLowerInvariant()})");
    }

    private static void AppendFact(StringBuilder page, string what, string fact) => page.Append("| ").Append(what).Append(" | ").Append(fact).Append(" |\n");

    private static string ScopeOf(Scope scope, Wording wording)
    {
        var kinds = Enum.GetValues<BlockKind>();
        var looksInto = kinds.Where(scope.Includes).ToArray();
        var blocks = looksInto.Length == kinds.Length ? wording["page.everywhere"] : string.Join(", ", looksInto.Select(kind => $"`{KeyName.Of(kind)}`"));
        var outside = Enum.GetValues<Region>().Where(region => region != Region.None && scope.Outside.HasFlag(region)).Select(region => $"`{KeyName.Of(region)}`").ToArray();
        return outside.Length == 0 ? blocks : $"{blocks}; {wording["page.outside"]} {string.Join(", ", outside)}";
    }

    private static void AppendExamples(StringBuilder page, Rule rule, Wording wording)
    {
        if (rule.Examples.IsEmpty) return;
        page.Append("\n## ").Append(wording["page.examples"]).Append('\n');
        RuleExamples.Append(page, rule.Examples, wording);
    }

    private static void AppendOptions(StringBuilder page, Rule rule, Wording wording)
    {
        if (rule.Check is null || CheckOptions.Of(rule.Check) is not { IsEmpty: false } options) return;
        page.Append("\n## ").Append(wording["page.options"]).Append("\n\n");
        foreach (var (key, value) in options) page.Append("- `").Append(key).Append("`: ").Append(value).Append('\n');
    }

    private static void AppendMeasurements(StringBuilder page, ImmutableArray<RuleMeasurement> measurements, Wording wording)
    {
        if (measurements.IsEmpty) return;
        page.Append("\n## ").Append(wording["page.measured"]).Append("\n\n");
        page.Append("| ").Append(string.Join(" | ", ((string[])["set", "words", "findings", "precision", "recall"]).Select(key => wording["page.measure." + key]))).Append(" |\n|---|--:|--:|--:|--:|\n");
        foreach (var m in measurements)
            page.Append(CultureInfo.InvariantCulture, $"| {m.Set} | {m.Words} | {m.Findings} | {m.Precision:0.00} | {m.Recall:0.00} |\n");
    }

    private static void AppendSwitch(StringBuilder page, Rule rule, Wording wording)
    {
        var severity = rule.Enabled ? RuleSeverity.None : rule.Severity;
        page.Append("\n## ").Append(wording[rule.Enabled ? "page.off" : "page.on"]).Append("\n\n");
        page.Append(MarkdownText.Block($"# .editorconfig\n[*.{{txt,md,html}}]\ntextlint_diagnostic.{rule.Id}.severity = {KeyName.Of(severity)}", "ini"));
    }

    // From the folder of the rule up to the folder of rules.
    private static string Ascent(Rule rule) => string.Concat(Enumerable.Repeat("../", rule.File.Count(c => c == '/')));
}
