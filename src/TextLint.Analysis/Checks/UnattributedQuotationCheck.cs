using System.Collections.Immutable;
using TextLint.Analysis.Claims;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Direct speech that nobody is said to have spoken: no verb or colon beside it says who, and it does not go on with what a speaker said in
/// the sentence before. Parts of speech within a sentence count where no sentence beside it names a source either. Titles, slogans
/// and names in quotation marks are no speech.
/// </summary>
public sealed class UnattributedQuotationCheck : ArticleCheck
{
    // Tokens of a sentence that only shows who speaks next.
    private const int LongestBeat = 9;

    // Tokens of a sentence that tells of one person alone, who then speaks.
    private const int LongestIntroduction = 12;

    // Tokens of a sentence between two quotations that tells of the one who spoke.
    private const int LongestAside = 20;

    // Characters of a sentence that does not end with what it quotes.
    private const int ShortestRest = 4;

    // How many sentences behind a motto may name the one whose it is.
    private const int FarthestName = 3;

    /// <summary>Fewest words of a quotation that is taken for speech.</summary>
    public int MinWords { get; init; } = 4;

    /// <summary>Fewest words of one that is part of a sentence.</summary>
    public int MinWordsInside { get; init; } = 5;

    public override ImmutableArray<string> Triggers => QuotationTriggers.All;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        var nearby = new NearbySources(attributions, SourceGrade.Vague);
        var isTurn = QuotedTurns.In(attributions);
        AttributedQuotation? before = null;
        foreach (var (index, quotation) in attributions.Quotations.Index())
        {
            var isUnattributed = !isTurn[index] && IsSpeech(attributions, quotation) && (quotation.StandsAlone
                ? !IsExplained(attributions, quotation.LastSentence + 1) && !IsPulledOut(attributions, quotation) && !IsMotto(attributions, quotation) && !IsIntroduced(model, quotation.FirstSentence - 1) && !GoesOn(before, quotation) && !GoesOnBehindBeat(attributions, before, quotation)
                : !IsBehindSpeech(attributions, before, quotation) && IsPartOfNobodysSentence(attributions, nearby, quotation));
            if (isUnattributed) yield return new Finding(quotation.Span) { Related = [.. nearby.Hint(quotation.FirstSentence)] };
            before = quotation;
        }
    }

    private bool IsSpeech(ArticleAttributions attributions, AttributedQuotation quotation) =>
        quotation.IsGuess && quotation.IsClosed && !quotation.IsAnnounced && quotation.Words >= (quotation.StandsAlone ? MinWords : MinWordsInside)
        && attributions.BlockAt(quotation.FirstSentence).Kind is BlockKind.Paragraph or BlockKind.Lead or BlockKind.ListItem;

    // "So the board commented …": the next sentence points back and says who. So does a name in brackets, and one that opens what follows.
    private static bool IsExplained(ArticleAttributions attributions, int next) =>
        next < attributions.SentenceCount
        && ((attributions.OpensWith(next, SpeechRoles.CueSo) && attributions.HasRole(next, SpeechRoles.Say | SpeechRoles.Judge)) || attributions.IsInBrackets(next)
            || (attributions.IsBeside(next - 1, next) && (attributions.Persons.OpensWithPerson(next) || attributions.PointsBack(next) || IsAfterthought(attributions, next))));

    // A quotation that is a paragraph, and the name of the speaker is the next.
    private static bool IsPulledOut(ArticleAttributions attributions, AttributedQuotation quotation)
    {
        var next = quotation.LastSentence + 1;
        return next < attributions.SentenceCount && QuotedTurns.FillsBlock(attributions, quotation) && attributions.Persons.OpensWithPerson(next)
            && attributions.SentenceAt(next).Tokens.Length <= LongestBeat && (next + 1 == attributions.SentenceCount || !attributions.IsBeside(next, next + 1));
    }

    // At the very beginning of all a quotation stands for itself, and at that of the text where one of the next sentences names somebody.
    private static bool IsMotto(ArticleAttributions attributions, AttributedQuotation quotation)
    {
        if (quotation.FirstSentence == 0) return true;
        if (quotation.FirstSentence != attributions.FirstOfText) return false;
        for (var i = quotation.LastSentence + 1; i < attributions.SentenceCount && i <= quotation.LastSentence + FarthestName; i++)
        {
            if (attributions.Persons.NamesPerson(i)) return true;
        }
        return false;
    }

    // "He says so calmly.": how it was said, or that no more was.
    private static bool IsAfterthought(ArticleAttributions attributions, int next)
    {
        if (attributions.SentenceAt(next).Tokens.Length > LongestBeat) return false;
        foreach (var attribution in attributions.In(next))
        {
            if (attribution is { Kind: AttributionKind.Verb, IsSpeech: true, IsPronoun: true, Grade: > SourceGrade.Vague }) return true;
        }
        return false;
    }

    // "Miller shook her head.", "Only then had he gone." in front of it: the one who does something there speaks.
    private static bool IsIntroduced(ArticleModel model, int sentence)
    {
        var attributions = model.Attributions;
        if (sentence < 0 || !attributions.IsBeside(sentence, sentence + 1)) return false;
        if (attributions.Persons.OpensWithOnlyPerson(sentence) && attributions.SentenceAt(sentence).Tokens.Length <= LongestIntroduction) return true;
        if (attributions.SentenceAt(sentence).Tokens.Length <= LongestBeat && (attributions.Persons.NamesOnlyPerson(sentence) || attributions.Persons.OpensWithPersonalPronoun(sentence))) return true;
        if (IsTold(attributions, sentence)) return true;
        // "She has an iron hand": others speak of her.
        return !attributions.Persons.OpensWithPersonalPronoun(sentence + 1) && (attributions.Persons.PresentsPerson(sentence) || IsAboutPerson(attributions, sentence));
    }

    // The mood of told speech, or in a row of such sentences a form that serves for it.
    private static bool IsTold(ArticleAttributions attributions, int sentence) =>
        attributions.IsReported(sentence) || (attributions.IsSetOff(sentence) && sentence > 0 && attributions.IsBeside(sentence - 1, sentence) && attributions.IsSetOff(sentence - 1));

    // "Ann Miller gives all she has. Her daughter is back at home.": a paragraph about one person, up to the sentence in front of the quotation.
    private static bool IsAboutPerson(ArticleAttributions attributions, int last)
    {
        if (!attributions.HasRole(last, SpeechRoles.Possessive) && !attributions.Persons.OpensWithPersonalPronoun(last)) return false;
        var first = last;
        while (first > 0 && attributions.IsBeside(first - 1, last))
        {
            if (attributions.Persons.NamesPerson(first)) return false;
            first--;
        }
        return first < last && attributions.Persons.PresentsPerson(first);
    }

    // "“…”, she says. Then came the wolf. “…”": nobody else has come in between, though a described person may be she; a paragraph may begin on either side.
    private static bool GoesOnBehindBeat(ArticleAttributions attributions, AttributedQuotation? before, AttributedQuotation quotation)
    {
        var beat = quotation.FirstSentence - 1;
        if (before is not { IsGuess: false, IsClosed: true, Attribution: { Grade: > SourceGrade.Vague } speaker } || before.LastSentence != beat - 1) return false;
        if (!attributions.IsBeside(before.LastSentence, beat) && !attributions.IsBeside(beat, quotation.FirstSentence)) return false;
        if (attributions.Persons.MentionsAnother(beat, speaker) || attributions.HasRole(beat, SpeechRoles.Institution)) return false;
        var length = attributions.SentenceAt(beat).Tokens.Length;
        return attributions.Persons.MentionsPerson(beat) ? length <= LongestAside : length <= LongestIntroduction && attributions.LastIn(beat, static attribution => attribution is { Source: not null, Grade: > SourceGrade.Partly }) is null;
    }

    // Quotations in a row, each a paragraph: they are those of the first, and so is the flaw. Behind one without an end nobody knows where this one begins.
    private bool GoesOn(AttributedQuotation? before, AttributedQuotation quotation) =>
        before is not null && before.LastSentence >= quotation.FirstSentence - 1 && (!before.IsClosed || (before.StandsAlone && before.Words >= MinWords));

    // "The office issued a warning. One should “keep away from the dike”.": the body or paper of the sentence before.
    private static bool IsBehindBody(ArticleAttributions attributions, int sentence) =>
        sentence > 0 && attributions.IsBeside(sentence - 1, sentence) && attributions.HasRole(sentence - 1, SpeechRoles.Institution) && attributions.HasRole(sentence - 1, SpeechRoles.Document);

    // "Miller said: “…” The year had been “far better than the last”.": behind what somebody said he goes on.
    private static bool IsBehindSpeech(ArticleAttributions attributions, AttributedQuotation? before, AttributedQuotation quotation) =>
        before is { IsGuess: false, Attribution.Grade: > SourceGrade.Vague } && before.LastSentence == quotation.FirstSentence - 1 && attributions.IsBeside(before.LastSentence, quotation.FirstSentence);

    // "The jet be brought down “far behind the marks”.": that somebody said so is plain, and who did is asked elsewhere. What begins with a small letter belongs to the sentence around it; titles and slogans have a capital.
    private static bool IsPartOfNobodysSentence(ArticleAttributions attributions, NearbySources nearby, AttributedQuotation quotation)
    {
        var sentence = quotation.FirstSentence;
        if (!quotation.OpensSmall || attributions.IsToldOn(sentence) || IsBehindBody(attributions, sentence) || attributions.IsSetOff(sentence) || attributions.HasRole(sentence, SpeechRoles.Saying | SpeechRoles.Document) || attributions.IsBehindTitle(sentence, quotation.Span.Start) || (attributions.Persons.OpensWithOnlyPerson(sentence) && attributions.SentenceAt(sentence).Span.End > quotation.Span.End + ShortestRest)) return false;
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution.Source is not null) return false;
        }
        return !nearby.Excuse(sentence, back: 1, ahead: 1);
    }
}
