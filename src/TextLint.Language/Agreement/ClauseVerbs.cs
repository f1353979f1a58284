using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds verbs and the bounds of clauses by what the words may be. Indices are those of tokens.</summary>
/// <param name="sentence">The sentence.</param>
internal sealed class ClauseVerbs(SentenceReadings sentence)
{
    /// <summary>
    /// Whether a main clause can begin with a token: at the start, or behind a comma and a conjunction, which without a verb in front of them
    /// join nouns.
    /// </summary>
    public bool BeginsMainClause(int index)
    {
        if (index == 0 || (index == 1 && sentence.KindOf(0) == TokenKind.Punctuation)) return true;
        if (sentence.IsComma(index - 1) && sentence.IsAdverb(index) && index + 1 < sentence.Count && IsVerb(index + 1)) return HasFiniteVerb(0, index - 1);
        return index > 1 && sentence.IsComma(index - 2) && sentence.IsOnly(index - 1, PartOfSpeech.Cconj) && HasFiniteVerb(0, index - 2);
    }

    /// <summary>The verb of a main clause stands behind its first phrase: without a conjunction or another verb in front of it, and without a comma but for those of one relative clause.</summary>
    public int FirstVerb(int start)
    {
        for (var i = start; i < sentence.Count; i++)
        {
            if (sentence.KindOf(i) == TokenKind.Punctuation)
            {
                if (i == start || !sentence.IsCapital(i - 1) || EndOfRelativeClause(i) is not (> 0 and var end)) return -1;
                i = end;
                // Another one may follow at once.
                if (end + 1 < sentence.Count && IsRelative(end + 1) && (i = EndOfRelativeClause(end)) < 0) return -1;
                continue;
            }
            if (sentence.KindOf(i) != TokenKind.Word) continue;
            if (i > start && (sentence.IsOnly(i, PartOfSpeech.Sconj) || (sentence.IsOnly(i, PartOfSpeech.Cconj) && !JoinsGoverned(i)))) return -1;
            if (char.IsUpper(sentence.CharactersOf(i)[0]))
            {
                if (i == start && sentence.CanBeFinite(i) && !sentence.CanBe(i, PartOfSpeech.Det)) return -1;
                continue;
            }
            if (IsVerb(i)) return i;
            if (sentence.CanBeFinite(i) && !sentence.CanBe(i, PartOfSpeech.Adp) && !sentence.CanBe(i, PartOfSpeech.Det)) return -1;
        }
        return -1;
    }

    // The comma that closes a relative clause, with a finite verb in front of it; -1 where there is none.
    private int EndOfRelativeClause(int comma)
    {
        if (!sentence.IsComma(comma) || comma + 1 >= sentence.Count || !IsRelative(comma + 1)) return -1;
        var end = comma + 1;
        while (end < sentence.Count && sentence.KindOf(end) != TokenKind.Punctuation) end++;
        return end < sentence.Count && sentence.IsComma(end) && sentence.CanBeFinite(end - 1) ? end : -1;
    }

    private bool IsRelative(int index) => sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Pron && reading.Has(WordTraits.Relative));

    /// <summary>Nothing but a verb here: an adjective only where no noun follows, and no determiner whose noun follows.</summary>
    public bool IsVerb(int index)
    {
        if (char.IsDigit(sentence.CharactersOf(index)[0])) return false;
        // A word that nobody lists may end like a verb by chance.
        if (index > 0 && sentence.IsCapital(index + 1) && IsArticle(index - 1) && !sentence.WordAt(index).IsListed) return false;
        var isVerb = false;
        foreach (var reading in sentence[index])
        {
            switch (reading.PartOfSpeech)
            {
                case PartOfSpeech.Verb or PartOfSpeech.Aux:
                    isVerb = true;
                    break;
                case PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Pron:
                    if (sentence.IsCapital(index + 1) || IsAttribute(index + 1)) return false;
                    break;
                case PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Part or PartOfSpeech.Num or PartOfSpeech.Cconj or PartOfSpeech.Sconj:
                    return false;
            }
        }
        return isVerb && (sentence.CanBe(index, PartOfSpeech.Aux) || (!sentence.CanBe(index, PartOfSpeech.Det) && !sentence.CanBe(index, PartOfSpeech.Pron)));
    }

    /// <summary>A plural, or an infinitive that is no finite form; a participle that stands for no noun is neither.</summary>
    public bool IsPlain(int verb)
    {
        if (sentence.CanBe(verb - 1, PartOfSpeech.Part) && sentence.CanBe(verb - 1, PartOfSpeech.Adp)) return false;
        var isPlain = false;
        foreach (var reading in sentence[verb])
        {
            if ((reading.Verb & VerbTraits.Participle) != 0 && reading.AnyCells == NominalCells.None) return false;
            isPlain |= (reading.Verb & VerbTraits.Infinitive) != 0 && !reading.Has(WordTraits.HoldsParticle);
            if (!reading.IsFinite) continue;
            if ((reading.Persons & PersonCells.Singular) != 0) return false;
            isPlain |= (reading.Persons & PersonCells.ThirdPlural) != 0;
        }
        return isPlain;
    }

    /// <summary>With a finite verb behind it the word is an infinitive by right.</summary>
    public bool HasOtherVerb(int verb)
    {
        for (var i = verb + 1; i < sentence.Count && !IsBoundary(i); i++)
        {
            if (sentence.KindOf(i) != TokenKind.Word || char.IsUpper(sentence.CharactersOf(i)[0])) continue;
            if (i == verb + 1 && CanBeInfinitive(i)) return true;
            if (CanBeInfinitive(i)) continue;
            foreach (var reading in sentence[i])
            {
                if (reading.IsFinite && (reading.Verb & VerbTraits.Imperative) == 0 && (reading.Persons & PersonCells.Third) != 0 && !IsWeakEvidence(i)) return true;
            }
        }
        return false;
    }

    // A participle, an adverb or an article that could be a verb form.
    private bool IsWeakEvidence(int index) => sentence.Any(index, static reading => reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || (reading.Verb & VerbTraits.Participle) != 0);

    /// <summary>Whether a token can be an infinitive.</summary>
    public bool CanBeInfinitive(int index) => sentence.WordAt(index).Has(VerbTraits.Infinitive);

    /// <summary>Whether a conjunction stands between two tokens.</summary>
    public bool HasConjunction(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.CanBe(i, PartOfSpeech.Cconj) && !sentence.CanBe(i, PartOfSpeech.Adp) && !JoinsGoverned(i) && (!sentence.CanBe(i, PartOfSpeech.Adv) || JoinsNouns(i))) return true;
            if (sentence.KindOf(i) == TokenKind.Symbol || sentence.CharactersOf(i) is "/" || JoinsByAdverb(i, end)) return true;
        }
        return false;
    }

    // "the mayor as also the council": a conjunction of comparison with an adverb behind it adds another phrase.
    private bool JoinsByAdverb(int index, int end) => index + 2 < end && sentence.CanBe(index, PartOfSpeech.Cconj) && sentence.IsOnly(index + 1, PartOfSpeech.Adv) && sentence.CanBe(index + 2, PartOfSpeech.Det);

    // "the fight for bread and butter": two bare nouns that an adposition governs.
    private bool JoinsGoverned(int index) => index > 1 && sentence.Governs(index - 2) && sentence.IsCapital(index - 1) && sentence.IsCapital(index + 1) && !sentence.IsCapital(index + 2);

    private bool JoinsNouns(int index) => index > 0 && sentence.IsCapital(index - 1) && index + 1 < sentence.Count && (sentence.IsCapital(index + 1) || sentence.CanBe(index + 1, PartOfSpeech.Det));

    /// <summary>The first boundary from a token on, or the number of tokens.</summary>
    public int EndOfClause(int start)
    {
        var i = start;
        while (i < sentence.Count && !IsBoundary(i)) i++;
        return i;
    }

    // A mark, or a conjunction in front of a verb.
    private bool IsBoundary(int index)
    {
        if (sentence.KindOf(index) == TokenKind.Punctuation) return sentence.CharactersOf(index) is "," or "." or ";" or ":" or "!" or "?" or "–" or "-";
        if (!sentence.IsOnly(index, PartOfSpeech.Cconj) || index == 0 || index + 1 >= sentence.Count || sentence.CharactersOf(index - 1)[^1] == '-') return false;
        return sentence.CanBeFinite(index + 1) && !sentence.CanBe(index + 1, PartOfSpeech.Det) && !(sentence.CanBe(index + 1, PartOfSpeech.Adj) && sentence.IsCapital(index + 2));
    }

    private bool IsArticle(int index) => sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Det && reading.Has(WordTraits.Article));

    private bool IsAttribute(int index) => index + 1 < sentence.Count && sentence.KindOf(index) == TokenKind.Word && sentence.IsOnly(index, PartOfSpeech.Adj) && sentence.IsCapital(index + 1);

    /// <summary>Whether a list goes on behind the mark at the end of a clause: nouns set apart by commas that no adposition governs.</summary>
    public bool EndsInList(int verb, int end)
    {
        if (end + 1 >= sentence.Count || !sentence.IsComma(end)) return false;
        for (var i = verb + 1; i < end; i++)
        {
            if (sentence.CanBe(i, PartOfSpeech.Adp)) return false;
        }
        var next = end + 1;
        while (next < sentence.Count && sentence.KindOf(next) == TokenKind.Word && !sentence.IsCapital(next) && (sentence.IsOnly(next, PartOfSpeech.Adj) || sentence.CanBe(next, PartOfSpeech.Adp))) next++;
        return sentence.IsCapital(next) && EndOfClause(next) is var close && !HasFiniteVerb(next, close);
    }

    /// <summary>Whether another phrase, and so another subject, may follow the mark at the end of a clause.</summary>
    public bool MayGoOnAsList(int end) => end + 1 < sentence.Count && sentence.IsComma(end)
        && (sentence.IsCapital(end + 1) || sentence.CanBe(end + 1, PartOfSpeech.Det) || sentence.CanBe(end + 1, PartOfSpeech.Adj) || sentence.CanBe(end + 1, PartOfSpeech.Adp));

    /// <summary>Whether a token between two can be a finite verb and is no word with a capital letter.</summary>
    public bool HasFiniteVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.CanBeFinite(i) && !sentence.IsCapital(i) && !sentence.CanBe(i, PartOfSpeech.Adp) && !sentence.CanBe(i, PartOfSpeech.Det)) return true;
        }
        return false;
    }

    /// <summary>Whether a token may be a verb and is no article.</summary>
    public bool CanBeVerb(int index) => (sentence.CanBe(index, PartOfSpeech.Verb) || sentence.CanBe(index, PartOfSpeech.Aux)) && !sentence.CanBe(index, PartOfSpeech.Det);

    /// <summary>Whether a token may be a participle or an infinitive, which stands in front of an auxiliary at the end of a clause.</summary>
    public bool CanStandBeforeAuxiliary(int index) => sentence.WordAt(index).Has(VerbTraits.Participle | VerbTraits.Infinitive);
}
