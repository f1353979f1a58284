namespace TextLint.Language;

/// <summary>Reads who speaks beside a quotation by the order of the words: behind the quotation a verb opens the clause, and its subject follows. Which verb it is does not matter.</summary>
/// <param name="subjects">Finds the subjects of verbs.</param>
internal sealed class InquitReader(SubjectFinder subjects)
{
    private const int FewestTokens = 4;
    private const int FarthestSubject = 2;

    /// <summary>The attribution whose cue is the word at a token that no list gives as a verb of saying: "“I have nothing left”, sobbed she." Null where there is none.</summary>
    public Attribution? At(SpokenSentence sentence, int i)
    {
        if (!sentence.CapitalNouns || !IsBehindQuotation(sentence, i) || !char.IsLower(sentence.First(i)) || sentence.Roles(i) != SpeechRoles.None) return null;
        if (subjects.Of(sentence, i) is not { Grade: > SourceGrade.Vague } speaker || speaker.First <= i || speaker.First > i + FarthestSubject) return null;
        if (!IsSpeech(sentence, i) && (speaker.Grade != SourceGrade.Named || speaker.Last < sentence.Count - 2)) return null;
        return CueReader.Of(AttributionKind.Verb, sentence, (i, i), speaker) with { Sentence = sentence.Index };
    }

    private static bool IsBehindQuotation(SpokenSentence sentence, int i) =>
        i > FewestTokens && sentence.IsWord(i) && !sentence.IsQuoted(i) && sentence.First(i - 1) == ',' && sentence.IsQuoted(i - 2);

    // Whole sentences in quotation marks; behind what begins small, or is a word or two, only a name that ends the sentence is the speaker's.
    private static bool IsSpeech(SpokenSentence sentence, int i)
    {
        var first = i - 2;
        while (first > 0 && sentence.IsQuoted(first - 1)) first--;
        return i - first > FewestTokens && !char.IsLower(sentence.First(first + 1));
    }
}
