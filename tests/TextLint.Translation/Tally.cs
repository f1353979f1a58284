using Microsoft.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Content;

namespace TextLint.Translation;

/// <summary>What was found in several articles.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _byRule = new(StringComparer.Ordinal);

    public int Articles { get; private set; }

    public int Words { get; private set; }

    public int Traces { get; private set; }

    /// <summary>Articles that are told to be translated by a machine.</summary>
    public int Told { get; private set; }

    public int Marks { get; private set; }

    public int MarksFound { get; private set; }

    public IReadOnlyDictionary<string, int> ByRule => _byRule;

    public double PerThousandWords(int count) => Words == 0 ? 0 : 1000.0 * count / Words;

    public void Add(AnalysisResult result, MarkedArticle article, int votes)
    {
        Articles++;
        Words += article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        Traces += result.Traces?.Count ?? 0;
        if (result.Traces?.ReadsLikeTranslation == true) Told++;
        var found = result.Diagnostics.Where(IsTrace).ToArray();
        foreach (var diagnostic in found) _byRule[NameOf(diagnostic)] = _byRule.GetValueOrDefault(NameOf(diagnostic)) + 1;
        foreach (var (span, _) in article.Marks.Where(mark => mark.Votes >= votes))
        {
            Marks++;
            if (found.Any(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Location.SourceSpan.OverlapsWith(span))) MarksFound++;
        }
    }

    private static string NameOf(Diagnostic diagnostic) => $"{diagnostic.Id}-{RuleOf(diagnostic)?.Name}";

    private static Rule? RuleOf(Diagnostic diagnostic) => BuiltIn.Rules.Find(diagnostic.Id);

    private static bool IsTrace(Diagnostic diagnostic) =>
        RuleOf(diagnostic)?.Defect is Defect.MtArtifact or Defect.Agreement or Defect.VerbForm or Defect.WordOrder or Defect.PronounCase or Defect.TenseMood;
}
