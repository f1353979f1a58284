using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Tells what may be the subject of a clause. Indices are those of tokens, ends exclusive.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="verbs">The verbs of the sentence.</param>
/// <param name="words">What the language says of subjects.</param>
internal sealed class SubjectPhrases(SentenceReadings sentence, ClauseVerbs verbs, SubjectWords words)
{
    private const int ShortestSurname = 3;
    private const int LongestSurname = 12;

    private readonly NounPhraseMatcher _matcher = new(sentence);

    /// <summary>What the phrase between two tokens may be.</summary>
    public SubjectKind SubjectAt(int start, int end)
    {
        if (verbs.HasConjunction(start, end)) return SubjectKind.Plural;
        var (head, cells) = PhraseAt(start, end);
        if (head < 0) return SubjectKind.None;
        if (IsCollective(head) || (head > start + 1 && IsCollective(head - 1))) return SubjectKind.Plural;
        if ((cells & NominalCells.NominativePlural) != 0) return SubjectKind.Plural;
        if ((cells & NominalCells.Nominative) == 0) return SubjectKind.None;
        // No clause opens with a genitive that could be a nominative too.
        return (cells & ~(NominalCells.Nominative | NominalCells.Genitive)) == 0 ? SubjectKind.Nominative : SubjectKind.Singular;
    }

    private bool IsCollective(int noun) => words.Collectives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(noun));

    /// <summary>Whether an adverb or an adposition stands between the phrase that begins at a token and the verb, which then is not the second part of its clause.</summary>
    public bool IsFarFrom(int start, int verb)
    {
        for (var i = PhraseAt(start, verb).Head + 1; i > start && i < verb; i++)
        {
            if (sentence.IsOnly(i, PartOfSpeech.Adp) || sentence.IsAdverb(i)) return true;
        }
        return false;
    }

    /// <summary>Whether the phrase between two tokens names a time, which stands beside a verb as an object does.</summary>
    public bool IsTime(int start, int end)
    {
        var (head, _) = PhraseAt(start, end);
        if (head < 0) return false;
        foreach (var ending in words.Times)
        {
            if (sentence.CharactersOf(head).EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    // The noun phrase or pronoun at the start, with the cells that it may have; (-1, none) for anything else.
    private (int Head, NominalCells Cells) PhraseAt(int index, int end)
    {
        if (sentence.KindOf(index) != TokenKind.Word) return (-1, default);
        if (index + 1 == end && PronounCells(index) is not NominalCells.None and var alone) return (index, alone);
        if (PersonEnd(index) is >= 0 and var person && person < end) return (person, NominalCells.Singular);
        var isDetermined = sentence.CanBe(index, PartOfSpeech.Det) && !IsQuantity(index);
        if ((!isDetermined && !IsAttribute(index)) || sentence.Governs(index) || (!isDetermined && sentence.CanBe(index, PartOfSpeech.Adp))) return (-1, default);
        var (head, cells) = (-1, NominalCells.None);
        for (var bit = 0; bit < 16; bit++)
        {
            var cell = (NominalCells)(1 << bit);
            foreach (var reading in sentence[index])
            {
                if (isDetermined && (!reading.IsDeterminer || (reading.Cells & cell) == 0)) continue;
                var match = isDetermined ? _matcher.Match(index + 1, cell, reading.Traits) : _matcher.Match(index, cell, WordTraits.BeforeStrong);
                if (match.Head < 0 || match.Head >= end) continue;
                head = match.Head;
                if (match.Agrees) cells |= cell;
            }
        }
        return head >= 0 && head + 1 < end && sentence.IsCapital(head + 1) && !sentence.CanBe(head + 1, PartOfSpeech.Propn) ? (head + 1, cells | LastNounCells(index, head + 1)) : (head, cells);
    }

    // An adjective, or a word of quantity like it, that opens a phrase without a determiner.
    private bool IsAttribute(int index) =>
        sentence.IsCapital(index + 1)
        && (IsQuantity(index) || (!sentence.CanBe(index, PartOfSpeech.Noun) && sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Adj && reading.Cells != NominalCells.None)));

    private bool IsQuantity(int index)
    {
        var isQuantity = false;
        foreach (var reading in sentence[index])
        {
            if (reading.IsDeterminer) return false;
            isQuantity |= reading.PartOfSpeech == PartOfSpeech.Det && reading.IsAdjectival && reading.Cells != NominalCells.None;
        }
        return isQuantity;
    }

    // A name of a place in front of the noun looks like one itself.
    private NominalCells LastNounCells(int determiner, int noun)
    {
        var (allowed, cells) = (NominalCells.None, NominalCells.None);
        foreach (var reading in sentence[determiner])
        {
            if (reading.IsDeterminer) allowed |= reading.Cells;
        }
        foreach (var reading in sentence[noun])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun) cells |= reading.AnyCells;
        }
        return allowed & cells;
    }

    /// <summary>The cells of the token as a pronoun.</summary>
    public NominalCells PronounCells(int index)
    {
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.IsPronominal) cells |= reading.Cells;
        }
        return cells;
    }

    // A surname, or first name and surname, with a title in front or without: the index of the last word, or -1. A single word must be
    // known as a name and nothing else.
    private int PersonEnd(int index)
    {
        var (end, hasName) = (index, false);
        while (sentence.IsCapital(end) && CanBeOfPerson(end))
        {
            hasName |= sentence.CanBe(end, PartOfSpeech.Propn);
            end++;
        }
        if (!hasName || sentence.IsCapital(end)) return -1;
        return (end - index >= 2 && !MayBePlural(end - 1)) || IsSurname(index) ? end - 1 : -1;
    }

    // A short word that nobody lists as a noun.
    private bool IsSurname(int index) =>
        sentence.CharactersOf(index).Length is > ShortestSurname and <= LongestSurname && sentence.CanBe(index, PartOfSpeech.Propn) && !sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Noun && reading.AnyCells != NominalCells.All)
        && (sentence[index][0].Cells & NominalCells.Plural) != 0 && !MayBePlural(index);

    // What is more than another name may be the ending of its plural, and that of an unknown word is one more often than not.
    private bool MayBePlural(int index)
    {
        var word = sentence.CharactersOf(index);
        foreach (var ending in words.PluralEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && (!sentence.IsOnly(index, PartOfSpeech.Propn) || IsName(sentence.Of(word[..^ending.Length])))) return true;
        }
        return false;
    }

    private static bool IsName(MorphologicalReading[] readings) => Array.TrueForAll(readings, static reading => reading.PartOfSpeech == PartOfSpeech.Propn);

    // A name, or a noun that is no plural.
    private bool CanBeOfPerson(int index)
    {
        var canBe = false;
        foreach (var reading in sentence[index])
        {
            switch (reading.PartOfSpeech)
            {
                case PartOfSpeech.Propn:
                    canBe = true;
                    break;
                case PartOfSpeech.Noun when reading.Cells != NominalCells.All:
                    if ((reading.AnyCells & NominalCells.NominativePlural) != 0) return false;
                    canBe |= (reading.Cells & NominalCells.Nominative) != 0;
                    break;
                case PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Adp:
                    return false;
            }
        }
        return canBe;
    }

    /// <summary>The phrase behind the verb and adverbs; behind phrases of an adposition it must be certain.</summary>
    public SubjectKind SubjectBehind(int verb, int end)
    {
        var start = verb + 1;
        while (start < end && (sentence.IsOnly(start, PartOfSpeech.Adv) || IsReflexive(start))) start++;
        if (SkipGoverned(start, end) is var other && other > start) return SubjectBehind(other - 1, end) == SubjectKind.Nominative && !verbs.MayGoOnAsList(end) ? SubjectKind.Nominative : SubjectKind.None;
        if (start >= end || sentence.KindOf(start) != TokenKind.Word) return SubjectKind.None;
        var isPronoun = !sentence.CanBe(start, PartOfSpeech.Det) && PronounCells(start) != NominalCells.None;
        var (head, cells) = isPronoun ? (start, PronounCells(start)) : PhraseAt(start, end);
        if (head < 0 || (cells & NominalCells.NominativePlural) != 0 || (cells & NominalCells.Nominative) == 0) return SubjectKind.None;
        if (IsCollective(head) || (isPronoun ? verbs.HasConjunction(head + 1, Math.Min(head + 2, end)) : HasOtherSubject(head + 1, end))) return SubjectKind.None;
        return (cells & ~NominalCells.Nominative) == 0 ? SubjectKind.Nominative : SubjectKind.Singular;
    }

    // Behind the phrase of an adposition, or where it would begin.
    private int SkipGoverned(int index, int end)
    {
        if (index + 1 >= end || !sentence.IsOnly(index, PartOfSpeech.Adp) || !sentence.Governs(index)) return index;
        return PhraseAt(index + 1, end) is { Head: > 0 and var head } ? head + 1 : sentence.IsCapital(index + 1) ? index + 2 : index;
    }

    /// <summary>Whether the token can be a reflexive pronoun.</summary>
    public bool IsReflexive(int index) => sentence.WordAt(index).Has(WordTraits.Reflexive);

    // A conjunction joins another subject, or what no subject can be ("of gold and of silver").
    private bool HasOtherSubject(int start, int end)
    {
        var isGoverned = false;
        for (var i = start; i < end; i++)
        {
            isGoverned |= sentence.Governs(i);
            if (!verbs.HasConjunction(i, i + 1) || (isGoverned && sentence.IsCapital(i + 1))) continue;
            if (i + 1 >= end || (CanBeSubject(i - 1) && CanBeSubject(i + 1))) return true;
        }
        return false;
    }

    private bool CanBeSubject(int index) => !sentence.IsOnly(index - 1, PartOfSpeech.Adp) && (!sentence.IsNoun(index) || sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Noun && (reading.AnyCells & NominalCells.Nominative) != 0));

    /// <summary>Whether anything between two tokens may be a plural subject; what adpositions govern is none, unless they are ignored.</summary>
    public bool HasPluralSubject(int start, int end, bool ignoresAdpositions = false)
    {
        var (isGoverned, wasGoverned) = (false, false);
        for (var i = start; i < end; i++)
        {
            if (verbs.HasConjunction(i, i + 1))
            {
                // What an adposition governs may be two phrases.
                if (!wasGoverned) return true;
                isGoverned = true;
                continue;
            }
            if (sentence.KindOf(i) == TokenKind.Number)
            {
                if (!isGoverned) return true;
                // "from 1992 to 2006": the number alone is what is governed.
                isGoverned = sentence.IsCapital(i + 1);
                continue;
            }
            if (sentence.KindOf(i) != TokenKind.Word) continue;
            if (sentence.CanBe(i, PartOfSpeech.Adp))
            {
                isGoverned = !ignoresAdpositions;
                continue;
            }
            if (sentence.CanBe(i, PartOfSpeech.Det) && PhraseAt(i, end) is { Head: >= 0 } phrase)
            {
                if (!isGoverned && (phrase.Cells & NominalCells.NominativePlural) != 0) return true;
                // "above all researchers": the adposition governs the pronoun alone.
                if (isGoverned && phrase.Cells == NominalCells.None && phrase.Head == i + 1 && CanBePlural(phrase.Head)) return true;
                (isGoverned, wasGoverned) = (false, isGoverned);
                i = phrase.Head;
                continue;
            }
            // "of great firms": an attribute with an ending that is no nominative's.
            if (IsAttribute(i) && _matcher.Match(i, NominalCells.NominativePlural, WordTraits.BeforeStrong) is { Head: > 0, Agrees: false } group)
            {
                (isGoverned, wasGoverned) = (false, isGoverned);
                i = group.Head;
                continue;
            }
            if (PersonEnd(i) is >= 0 and var person && person < end)
            {
                (isGoverned, wasGoverned) = (false, isGoverned);
                i = person;
                continue;
            }
            if (!isGoverned && CanBePlural(i) && !(i > 0 && sentence.IsCapital(i - 1) && sentence.IsCapital(i))) return true;
            if (sentence.IsCapital(i)) (isGoverned, wasGoverned) = (false, isGoverned);
        }
        return false;
    }

    private bool CanBePlural(int index) => sentence.Any(index, static reading =>
        (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Num || reading.IsPronominal)
        && (NounPhraseMatcher.CellsOf(reading, WordTraits.BeforeStrong) & NominalCells.NominativePlural) != 0);

    /// <summary>Whether what begins here can be no subject: an adverbial.</summary>
    public bool IsAdverbial(int index) => (sentence.Governs(index) && sentence.IsOnly(index, PartOfSpeech.Adp)) || (sentence.IsAdverb(index) && !sentence.IsCapital(index + 1))
        || sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Adp && reading.Has(WordTraits.Article));
}
