using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Tells whether a pronoun with the capital letter of address can mean somebody of whom the text speaks: in the past tense nobody is
/// addressed, and in the present somebody must have been named. Indices are those of tokens.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="before">The sentence before it in its block, or null.</param>
public sealed class AddressReader(SentenceReadings sentence, SentenceReadings? before)
{
    /// <summary>Whether the sentence tells the reader what to do: a verb in the plural opens it, and no question mark closes it.</summary>
    public bool IsRequest()
    {
        var first = sentence.WordAt(0);
        return first.Has(VerbTraits.Infinitive) && first.Has(VerbTraits.Finite) && !first.CanBe(PartOfSpeech.Aux) && sentence.CharactersOf(sentence.Count - 1) is not "?";
    }

    /// <summary>Whether the clause of the pronoun tells of the past, so that nobody is addressed.</summary>
    /// <param name="pronoun">The pronoun.</param>
    public bool IsPast(int pronoun)
    {
        var (start, end) = ClauseAround(pronoun);
        for (var i = start; i < end; i++)
        {
            if (!sentence.IsCapital(i) && sentence.CanBeFinite(i) && IsPastForm(i)) return true;
        }
        return false;
    }

    /// <summary>Whether the pronoun can be no address: it is the only subject of a verb in the singular, or repeats the noun in front of it.</summary>
    /// <param name="pronoun">The pronoun.</param>
    public bool IsNoAddress(int pronoun)
    {
        var (_, end) = ClauseAround(pronoun);
        if (RepeatsSubject(pronoun, end)) return true;
        if (!sentence.IsOnly(pronoun - 1, PartOfSpeech.Sconj) || sentence.IsCapital(end - 1) || !sentence.CanBeFinite(end - 1)) return false;
        for (var i = pronoun + 1; i < end - 1; i++)
        {
            if (sentence.IsCapital(i) || sentence.WordAt(i).Has(WordTraits.Personal)) return false;
        }
        return (sentence.WordAt(end - 1).Persons & (PersonCells.ThirdSingular | PersonCells.ThirdPlural)) == PersonCells.ThirdSingular;
    }

    /// <summary>Whether the pronoun can stand for what was named before.</summary>
    /// <param name="pronoun">The pronoun.</param>
    public bool MayMeanOthers(int pronoun)
    {
        var (start, end) = ClauseAround(pronoun);
        var isPlural = IsPluralVerb(pronoun - 1) || (pronoun + 1 < end && IsPluralVerb(pronoun + 1));
        // What owns may be the subject of its clause; what acts was named in front of it.
        var isOwner = sentence.WordAt(pronoun).Has(WordTraits.Possessive);
        var cells = isPlural && !isOwner ? NominalCells.Plural : NominalCells.Plural | NominalCells.Feminine;
        return Names(sentence, isOwner ? pronoun : StartWithInfinitive(start), cells) || (before is not null && Names(before, before.Count, cells));
    }

    // "Both town and harbour they deny it": a noun, the pronoun and the verb in a row.
    private bool RepeatsSubject(int pronoun, int end) => pronoun + 1 < end && sentence.IsCapital(pronoun - 1) && sentence.CanBe(pronoun - 1, PartOfSpeech.Propn) && IsPluralVerb(pronoun + 1);

    private bool IsPluralVerb(int index) => !sentence.IsCapital(index) && sentence.CanBeFinite(index) && (sentence.WordAt(index).Persons & PersonCells.ThirdSingular) == 0;

    private bool IsPastForm(int verb)
    {
        foreach (var reading in sentence[verb])
        {
            if (!reading.IsFinite && !reading.IsAdjectival || (reading.IsFinite && (reading.Verb & VerbTraits.Past) == 0)) return false;
        }
        return sentence.Any(verb, static reading => reading.IsFinite && (reading.Verb & VerbTraits.Indicative) != 0);
    }

    // "In order to get tickets, …": what is in an infinitive names nobody.
    private int StartWithInfinitive(int start)
    {
        var verb = start - 2;
        if (verb < 1 || !sentence.IsComma(start - 1) || !sentence.WordAt(verb).Has(VerbTraits.Infinitive) || !(sentence.CanBe(verb - 1, PartOfSpeech.Part) || sentence.WordAt(verb).Has(WordTraits.HoldsParticle))) return start;
        return ClauseAround(verb).Start;
    }

    private (int Start, int End) ClauseAround(int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && sentence.KindOf(start - 1) != TokenKind.Punctuation) start--;
        while (end < sentence.Count && sentence.KindOf(end) != TokenKind.Punctuation) end++;
        return (start, end);
    }

    // A noun in these cells, a name, or a number, which counts somebody.
    private static bool Names(SentenceReadings sentence, int end, NominalCells cells)
    {
        for (var i = 0; i < end; i++)
        {
            if (sentence.KindOf(i) == TokenKind.Number) return true;
            if (!sentence.IsCapital(i)) continue;
            if (sentence.CanBe(i, PartOfSpeech.Propn) && !sentence.IsNoun(i)) return true;
            var allowed = cells & DeterminedCells(sentence, i);
            if (sentence.Any(i, reading => reading.PartOfSpeech == PartOfSpeech.Noun && (reading.AnyCells & allowed) != 0)) return true;
        }
        return false;
    }

    // What the article in front of a noun allows, past adjectives.
    private static NominalCells DeterminedCells(SentenceReadings sentence, int noun)
    {
        var index = noun - 1;
        while (index >= 0 && !sentence.IsCapital(index) && sentence.CanBe(index, PartOfSpeech.Adj) && !sentence.CanBe(index, PartOfSpeech.Det)) index--;
        if (index < 0 || !sentence.CanBe(index, PartOfSpeech.Det)) return NominalCells.All;
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.IsDeterminer || reading.PartOfSpeech == PartOfSpeech.Det) cells |= reading.AnyCells;
        }
        return cells;
    }
}
