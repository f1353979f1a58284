using System.Collections.Immutable;
using TextLint.Analysis.Claims;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// The same quotation with two speakers, or in two wordings: of two quotations that share most of their words the later is reported and the
/// earlier named as a related place. Parts of a quotation that a headline or lead picks out are no variants.
/// </summary>
public sealed class QuotationVariantCheck : ArticleCheck
{
    private const int Opening = 3;

    /// <summary>Fewest words of a quotation that is compared.</summary>
    public int MinWords { get; init; } = 5;

    /// <summary>Share of common words from which two quotations are the same one.</summary>
    public double Similarity { get; init; } = 0.75;

    public override ImmutableArray<string> Triggers => QuotationTriggers.All;

    public override ImmutableArray<string> Placeholders => ["other"];

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        // Only quotations that share a run of three words are compared.
        var byRun = new Dictionary<string, (AttributedQuotation Quotation, QuotedWords Words)>(StringComparer.Ordinal);
        foreach (var quotation in model.Attributions.Quotations)
        {
            var words = QuotedWords.Of(model.Document.Text, quotation.Span);
            if (words.Words.Length < MinWords) continue;
            if (EarlierOf(byRun, words) is { } earlier && Differ(model, earlier, (quotation, words)))
            {
                yield return new Finding(quotation.Span)
                {
                    Arguments = [new("other", model.Document.Text.ToString(earlier.Quotation.Span))],
                    Related = [earlier.Quotation.Span],
                };
            }
            foreach (var run in RunsOf(words)) byRun.TryAdd(run, (quotation, words));
        }
    }

    private (AttributedQuotation Quotation, QuotedWords Words)? EarlierOf(Dictionary<string, (AttributedQuotation Quotation, QuotedWords Words)> byRun, QuotedWords words)
    {
        foreach (var run in RunsOf(words))
        {
            if (byRun.TryGetValue(run, out var earlier) && earlier.Words.SharedWith(words) >= Similarity) return earlier;
        }
        return null;
    }

    private static IEnumerable<string> RunsOf(QuotedWords words)
    {
        for (var i = 0; i + Opening <= words.Words.Length; i++) yield return string.Join(' ', words.Words.AsSpan(i, Opening).ToArray());
    }

    private static bool Differ(ArticleModel model, (AttributedQuotation Quotation, QuotedWords Words) earlier, (AttributedQuotation Quotation, QuotedWords Words) later)
    {
        if (!earlier.Words.IsWithin(later.Words) && !later.Words.IsWithin(earlier.Words)) return true;
        return SpeakerOf(model, earlier.Quotation) is { } one && SpeakerOf(model, later.Quotation) is { } other && !one.Overlaps(other);
    }

    // The words with a capital of a speaker with a name; null where no name is known.
    private static ImmutableHashSet<string>? SpeakerOf(ArticleModel model, AttributedQuotation quotation)
    {
        if (quotation is not { IsGuess: false, Attribution: { Source: { } source } attribution }) return null;
        if (model.Attributions.PersonOf(attribution) is { } person) return CapitalWords.In(model.Document.Text, person);
        return attribution is { IsPronoun: false, Grade: SourceGrade.Named } ? CapitalWords.In(model.Document.Text, source) : null;
    }
}
