using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Reporting;

namespace TextLint.Tool.Measuring;

/// <summary>Counts, over one set of labelled articles, how often each rule is right and how many flaws of each class are found.</summary>
internal sealed class Measurement(LabelledSet set, RuleCatalog rules)
{
    private readonly SortedDictionary<string, (int Right, int Wrong)> _ofRules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Known, int Found)> _ofClasses = new(StringComparer.Ordinal);
    private int _words;

    public int Words => _words;

    /// <summary>Known and found flaws by class.</summary>
    public IReadOnlyDictionary<string, (int Known, int Found)> OfClasses => _ofClasses;

    /// <summary>The rules that found something, by id; findings that are neither right nor wrong are not counted.</summary>
    public IEnumerable<RuleMeasurement> OfRules =>
        from pair in _ofRules
        let tag = ClassOf(pair.Key)
        select new RuleMeasurement(pair.Key, set.Name, pair.Value.Right + pair.Value.Wrong, pair.Value.Right, tag is null ? 0 : _ofClasses.GetValueOrDefault(tag).Known, _words);

    /// <summary>Counts what was found in one article.</summary>
    public void Add(LabelledArticle article, ImmutableArray<Diagnostic> diagnostics, int words)
    {
        _words += words;
        foreach (var flaw in article.Flaws.Where(flaw => flaw is { IsTrap: false, Counts: true }))
        {
            var (known, found) = _ofClasses.GetValueOrDefault(flaw.Class);
            var isFound = diagnostics.Any(diagnostic => IsRight(diagnostic, flaw));
            _ofClasses[flaw.Class] = (known + 1, isFound ? found + 1 : found);
        }
        foreach (var diagnostic in diagnostics.Where(diagnostic => ClassOf(diagnostic.Id) is not null)) Count(article, diagnostic);
    }

    private void Count(LabelledArticle article, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var met = article.Flaws.Where(flaw => !flaw.IsTrap && flaw.IsAt(span)).ToList();
        var (right, wrong) = _ofRules.GetValueOrDefault(diagnostic.Id);
        if (met.Any(flaw => flaw.Counts && IsRight(diagnostic, flaw))) _ofRules[diagnostic.Id] = (right + 1, wrong);
        else if (met.Count == 0 && IsWrong(article, diagnostic)) _ofRules[diagnostic.Id] = (right, wrong + 1);
    }

    private bool IsRight(Diagnostic diagnostic, KnownFlaw flaw) => flaw.Classes.Contains(ClassOf(diagnostic.Id)!) && flaw.IsAt(diagnostic.Location.SourceSpan);

    private bool IsWrong(LabelledArticle article, Diagnostic diagnostic)
    {
        var tag = ClassOf(diagnostic.Id)!;
        if (article.IsExhaustive || !set.TrappedClasses.Contains(tag)) return true;
        return article.Flaws.Any(flaw => flaw.IsTrap && flaw.Class == tag && flaw.IsAt(diagnostic.Location.SourceSpan));
    }

    private string? ClassOf(string rule) => rules.Find(rule)?.Defect?.ToTag();
}
