namespace TextLint.Language;

/// <summary>Tells names of persons, agencies and institutions from other nouns.</summary>
/// <param name="pack">The language.</param>
internal sealed class SourceNames(LanguagePack pack)
{
    /// <summary>The best name among some tokens, as a grade; none where no name stands there.</summary>
    public SourceGrade BestIn(SpokenSentence sentence, int first, int last)
    {
        var best = SourceGrade.None;
        for (var i = first; i <= last; i++)
        {
            if (sentence.Has(i, SpeechRoles.Agency) && (sentence.IsCapital(i) || first == last)) return SourceGrade.Agency;
            if (sentence.IsAddress(i)) best = SourceGrade.Named;
            if (!sentence.IsCapital(i)) continue;
            var grade = GradeOf(sentence, i, i == last || !sentence.IsCapital(i + 1));
            if (grade > best) best = grade;
        }
        return best;
    }

    private SourceGrade GradeOf(SpokenSentence sentence, int i, bool endsName)
    {
        var word = sentence.Text(i);
        if (sentence.Has(i, SpeechVocabulary.NounRoles)) return SourceGrade.None;
        if (IsAcronym(word)) return SourceGrade.Institution;
        var isName = pack.Frequencies is { } frequencies && (frequencies.IsFirstName(word) || frequencies.IsSurname(word));
        if (isName && (!endsName || sentence.IsCapital(i - 1) || pack.Lexicon?.IsKnown(word) != true)) return SourceGrade.Named;
        return pack.Lexicon is { } lexicon && !lexicon.IsKnown(word) && word.Length > 2 ? SourceGrade.Named : SourceGrade.None;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 6) return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c)) return false;
        }
        return true;
    }
}
