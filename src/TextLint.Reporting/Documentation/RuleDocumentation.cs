using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>The pages that explain the rules: one beside each rule file, and the generated parts of the folder's README.</summary>
public static class RuleDocumentation
{
    private const string Readme = "README.md";

    /// <summary>All pages, ordered by path.</summary>
    /// <param name="rules">The built-in rules.</param>
    /// <param name="measurements">How the rules did.</param>
    /// <param name="wording">The words of the pages.</param>
    /// <param name="readme">
    /// The README as it is. What stands between <c>&lt;!-- rules --&gt;</c> and <c>&lt;!-- /rules --&gt;</c>, and likewise for <c>checks</c>, is
    /// generated; a missing pair of marks is added at the end.
    /// </param>
    public static ImmutableArray<DocumentationPage> Pages(RuleCatalog rules, IReadOnlyCollection<RuleMeasurement> measurements, Wording wording, string readme)
    {
        var pages = rules.All.Select(rule => new DocumentationPage(RulePage.PathOf(rule), RulePage.Markdown(rule, measurements, wording)));
        var index = MarkedSection.Replace(readme, "rules", RuleIndex.Markdown(rules, wording));
        index = MarkedSection.Replace(index, "checks", CheckReference.Markdown(wording));
        return [.. pages.Append(new DocumentationPage(Readme, index)).OrderBy(page => page.Path, StringComparer.Ordinal)];
    }
}
