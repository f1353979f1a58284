using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Speakers;

/// <summary>Asks an article who speaks a stretch of it.</summary>
public static class SpeakerGuess
{
    /// <summary>Where the speaker of <paramref name="said"/> is named, or null where the article does not say.</summary>
    public static TextSpan? Of(ArticleModel model, TextSpan said)
    {
        var quotation = model.Attributions.Quotations.Where(quotation => quotation.Attribution is not null).MaxBy(quotation => Shared(quotation.Span, said));
        if (quotation is not null && Shared(quotation.Span, said) * 2 > said.Length) return quotation.Attribution!.Source;
        return ByClaim(model, said) ?? BySentence(model, said) ?? (quotation is not null && Shared(quotation.Span, said) > 0 ? quotation.Attribution!.Source : null) ?? ByScope(model, said);
    }

    private static TextSpan? ByClaim(ArticleModel model, TextSpan said)
    {
        var best = model.Attributions.All
            .Where(attribution => attribution.Source is { } source && !source.IntersectsWith(said) && Shared(attribution.Claim, said) > 0)
            .MaxBy(attribution => (Shared(attribution.Claim, said), attribution.IsSpeech, -attribution.Claim.Length));
        return best?.Source;
    }

    private static TextSpan? BySentence(ArticleModel model, TextSpan said) => model.Attributions.All
        .Where(attribution => attribution.Source is { } source && !source.IntersectsWith(said) && model.Attributions.SentenceAt(attribution.Sentence).Span.OverlapsWith(said))
        .MinBy(attribution => Math.Max(attribution.Cue.Start - said.End, said.Start - attribution.Cue.End))?.Source;

    private static TextSpan? ByScope(ArticleModel model, TextSpan said) =>
        model.Attributions.All.LastOrDefault(attribution => attribution.Source is not null && attribution.Scope.OverlapsWith(said))?.Source;

    private static int Shared(TextSpan one, TextSpan other) => one.Overlap(other)?.Length ?? 0;
}
