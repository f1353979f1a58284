using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Analysis.Translation;

/// <summary>Counts the traces of translation among the findings in an article.</summary>
internal static class TraceCount
{
    // Human writers slip in grammar too, and more often than the machines of today, but not several times in an article.
    private const int FewestSlips = 3;

    public static TranslationTraces Of(ImmutableArray<Diagnostic> diagnostics, RuleCatalog rules, ArticleDocument document)
    {
        if (!diagnostics.Any(diagnostic => IsTrace(rules.Find(diagnostic.Id)))) return new TranslationTraces(0, 0);
        var kinds = new SortedDictionary<Defect, int>();
        var languages = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var diagnostic in diagnostics)
        {
            if (rules.Find(diagnostic.Id) is not { Defect: { } defect } rule || !IsTrace(rule)) continue;
            count++;
            kinds[defect] = kinds.GetValueOrDefault(defect) + 1;
            if (rule.Check?.SourceLanguage is { } language) languages[language] = languages.GetValueOrDefault(language) + 1;
        }
        if (SlipsIn(kinds) is var slips and < FewestSlips)
        {
            count -= slips;
            kinds.Remove(Defect.Agreement);
            kinds.Remove(Defect.VerbForm);
        }
        return new TranslationTraces(count, WordsOf(document)) { Kinds = Ranked(kinds), Languages = Ranked(languages) };
    }

    private static int SlipsIn(SortedDictionary<Defect, int> kinds) => kinds.GetValueOrDefault(Defect.Agreement) + kinds.GetValueOrDefault(Defect.VerbForm);

    private static bool IsTrace(Rule? rule) => rule?.Defect is Defect.MtArtifact or Defect.Agreement or Defect.VerbForm or Defect.WordOrder or Defect.PronounCase or Defect.TenseMood;

    private static ImmutableArray<KeyValuePair<T, int>> Ranked<T>(IEnumerable<KeyValuePair<T, int>> counts) => [.. counts.OrderByDescending(static pair => pair.Value)];

    private static int WordsOf(ArticleDocument document) =>
        document.Blocks.Sum(static block => block.Sentences.Sum(static sentence => sentence.Tokens.Count(static token => token.Kind == TokenKind.Word)));
}
