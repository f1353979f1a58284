namespace TextLint.Language;

/// <summary>Tells names of persons, agencies and institutions from other nouns.</summary>
/// <param name="pack">The language.</param>
internal sealed class SourceNames(LanguagePack pack)
{
    private const int ShortestAcronym = 3;

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
        // Where nouns have capitals too, the last word of a name is no genitive.
        var owner = endsName && sentence.CapitalNouns ? word : pack.Speech.WithoutGenitive(word);
        // "In Dierks' words": what stands there is somebody's, whatever the lexicon knows.
        if (owner.Length < word.Length && sentence.Has(i + 1, SpeechRoles.Saying)) return SourceGrade.Named;
        var isName = IsName(word) || (owner.Length < word.Length && IsName(owner));
        if (isName && (!endsName || owner.Length < word.Length || sentence.IsCapital(i - 1) || pack.Lexicon?.IsKnown(word) != true)) return SourceGrade.Named;
        return pack.Lexicon is { } lexicon && !lexicon.IsKnown(word) && word.Length > 2 ? SourceGrade.Named : SourceGrade.None;
    }

    /// <summary>Whether the lexicon knows a word with a small letter, and nobody is called so.</summary>
    public bool IsSmallWord(ReadOnlySpan<char> word) =>
        pack.Lexicon is { } lexicon && !IsName(word) && lexicon.IsKnown(string.Concat([char.ToLowerInvariant(word[0])], word[1..]));

    private bool IsName(ReadOnlySpan<char> word) => pack.Frequencies is { } frequencies && frequencies.NamesOf(word) != NameKinds.None;

    /// <summary>Whether a compound begins with the acronym of something that is smaller than a country ("OECD-Experten").</summary>
    public static bool OpensWithAcronym(ReadOnlySpan<char> word) => word.IndexOf('-') is >= ShortestAcronym and var hyphen && IsAcronym(word[..hyphen]);

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
