using TextLint.Analysis.Claims;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Headlines that state as a fact what the text only passes on: a sentence at its top, marked as hearsay, with a word of doubt or a source that nobody could ask, holds most of
/// the words of a headline that names no source, asks no question and quotes nobody. That sentence is named as a related place.
/// </summary>
public sealed class HeadlineFactCheck : ArticleCheck
{
    /// <summary>How many sentences of the text are compared.</summary>
    public int Within { get; init; } = 3;

    /// <summary>Share of the longer words of the headline that stand in the sentence, by how they begin.</summary>
    public double Similarity { get; init; } = 0.75;

    /// <summary>Fewest longer words of a headline that is compared.</summary>
    public int MinWords { get; init; } = 3;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        var first = attributions.FirstOfText;
        for (var i = 0; i < first; i++)
        {
            if (attributions.BlockAt(i).Kind is not BlockKind.Headline || !IsBold(model, i)) continue;
            var headline = WordStems.Of(attributions.SentenceAt(i));
            if (headline.Count < MinWords || Hearsay(attributions, headline, first) is not (>= 0 and var sentence)) continue;
            yield return new Finding(attributions.SentenceAt(i).Span) { Related = [attributions.SentenceAt(sentence).Span] };
        }
    }

    // Nobody is named who could have said so.
    private static bool IsHearsay(Attribution attribution) => attribution.Kind switch
    {
        AttributionKind.Hearsay or AttributionKind.Doubt => true,
        AttributionKind.Impersonal => attribution.Source is null,
        AttributionKind.Colon or AttributionKind.Anaphor => false,
        _ => attribution is { Grade: SourceGrade.Vague, IsClaim: true },
    };

    private static bool IsBold(ArticleModel model, int sentence)
    {
        var attributions = model.Attributions;
        var tokens = attributions.SentenceAt(sentence).Tokens;
        if (attributions.In(sentence).Length > 0 || attributions.Says(sentence, SpeechTopics.Presumed | SpeechTopics.Hedge) || attributions.HasRole(sentence, SpeechRoles.Hearsay | SpeechRoles.Conjunctive | SpeechRoles.Justice | SpeechRoles.Saying)) return false;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation && model.Document.Text[token.Span.Start] is '?' or ':') return false;
        }
        return !model.IsQuoted(attributions.SentenceAt(sentence).Span);
    }

    private int Hearsay(ArticleAttributions attributions, WordStems headline, int first)
    {
        for (var i = first; i < Math.Min(first + Within, attributions.SentenceCount); i++)
        {
            foreach (var attribution in attributions.In(i))
            {
                if (IsHearsay(attribution) && headline.ShareIn(WordStems.Of(attributions.SentenceAt(i))) >= Similarity) return i;
            }
        }
        return -1;
    }
}
