using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Analysis.Claims;

/// <summary>Looks for the source that a sentence lacks in the sentences around it.</summary>
/// <param name="attributions">Those of the article.</param>
/// <param name="enough">The least grade that a reader could ask.</param>
internal sealed class NearbySources(ArticleAttributions attributions, SourceGrade enough)
{
    private const int FarthestHint = 4;

    /// <summary>Whether the sentence, or one of the next <paramref name="ahead"/> or the last <paramref name="back"/>, names a source.</summary>
    public bool Excuse(int sentence, int back, int ahead) => Within(sentence, back, ahead) is not null;

    /// <summary>The first source that is named in the sentence, then in those behind it, then in those before it.</summary>
    public Attribution? Within(int sentence, int back, int ahead) => In(sentence) ?? Around(sentence, back, ahead);

    /// <summary>The same, where a source of the paragraph before does not count: what is said there is told.</summary>
    public bool ExcuseFromParagraph(int sentence, int back, int ahead)
    {
        while (back > 0 && (sentence < back || !attributions.IsBeside(sentence - back, sentence))) back--;
        return ExcuseFromBeside(sentence, back, ahead);
    }

    /// <summary>Whether one of the next <paramref name="ahead"/> sentences or the last <paramref name="back"/> names a source.</summary>
    public bool ExcuseFromBeside(int sentence, int back, int ahead) => Around(sentence, back, ahead) is not null || (ahead > 0 && IsTakenUp(sentence + 1));

    // "That is the conclusion of the engineer Ann Hill."
    private bool IsTakenUp(int next) =>
        next < attributions.SentenceCount && attributions.IsBeside(next - 1, next) && attributions.PointsBack(next) && attributions.Persons.NamesPerson(next);

    private Attribution? Around(int sentence, int back, int ahead)
    {
        for (var i = 1; i <= ahead; i++)
        {
            if ((In(sentence + i) ?? NamedJudge(sentence + i)) is { } next) return next;
        }
        for (var i = 1; i <= back; i++)
        {
            if (In(sentence - i) is { } before) return before;
        }
        return null;
    }

    /// <summary>Whether the sentence or one around it speaks of police or courts outside a span: then they are the source that the reader thinks of.</summary>
    public bool IsBesideJustice(int sentence, int back, int ahead, TextSpan outside)
    {
        for (var i = Math.Max(0, sentence - back); i <= Math.Min(attributions.SentenceCount - 1, sentence + ahead); i++)
        {
            if (attributions.HasRole(i, SpeechRoles.Justice, outside)) return true;
        }
        return false;
    }

    /// <summary>The sentence nearest to one that names no source, where it is a source that a reader may take for its own; empty where there is none.</summary>
    public IEnumerable<TextSpan> Hint(int sentence)
    {
        for (var i = 1; i <= FarthestHint; i++)
        {
            foreach (var at in new[] { sentence + i, sentence - i })
            {
                if (In(at) is { } found) return [attributions.SentenceAt(found.Sentence).Span];
            }
        }
        return [];
    }

    // "The mayor Ann Hill named the sum.": who judges what was told before has told it, or knows who did.
    private Attribution? NamedJudge(int sentence)
    {
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution is { Kind: AttributionKind.Verb, Grade: SourceGrade.Named, IsPronoun: false } && attributions.OpensWith(sentence, SpeechRoles.Definite | SpeechRoles.Demonstrative)) return attribution;
        }
        return null;
    }

    private Attribution? In(int sentence)
    {
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution is { Source: not null, IsClaim: true, Kind: not AttributionKind.Anaphor } && attribution.Grade >= enough) return attribution;
        }
        return null;
    }
}
