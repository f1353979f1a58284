using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Analysis.Translation;

/// <summary>Counts the traces of translation among the findings in an article.</summary>
internal static class TraceCount
{
    private static readonly FrozenSet<Defect> Traces =
        FrozenSet.Create(Defect.MtArtifact, Defect.Agreement, Defect.VerbForm, Defect.WordOrder, Defect.PronounCase, Defect.TenseMood);

    public static TranslationTraces Of(ImmutableArray<Diagnostic> diagnostics, RuleCatalog rules, ArticleDocument document)
    {
        var kinds = new SortedDictionary<Defect, int>();
        var languages = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var diagnostic in diagnostics)
        {
            if (rules.Find(diagnostic.Id) is not { Defect: { } defect } rule || !Traces.Contains(defect)) continue;
            count++;
            kinds[defect] = kinds.GetValueOrDefault(defect) + 1;
            if (rule.Check?.SourceLanguage is { } language) languages[language] = languages.GetValueOrDefault(language) + 1;
        }
        return new TranslationTraces(count, count == 0 ? 0 : WordsOf(document)) { Kinds = Ranked(kinds), Languages = Ranked(languages) };
    }

    private static ImmutableArray<KeyValuePair<T, int>> Ranked<T>(IEnumerable<KeyValuePair<T, int>> counts) => [.. counts.OrderByDescending(static pair => pair.Value)];

    private static int WordsOf(ArticleDocument document) =>
        document.Blocks.Sum(static block => block.Sentences.Sum(static sentence => sentence.Tokens.Count(static token => token.Kind == TokenKind.Word)));
}
