using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Cuts a sentence into the phrases, verbs and marks of its clauses by what the words may be; nothing is guessed from what stands around them.</summary>
/// <param name="sentence">The sentence.</param>
internal sealed class ClauseUnits(SentenceReadings sentence)
{
    private ClauseUnit[]? _all;
    private ClauseSegment[]? _segments;

    // One for each question: it keeps what it has read, and threads share the sentence.
    private NounPhraseMatcher Matcher => new(sentence);

    /// <summary>The units in reading order, without gaps. The array belongs to this object and must not be changed.</summary>
    public ClauseUnit[] All() => _all ??= [.. Cut()];

    /// <summary>The units between marks, in reading order; none is empty. The array belongs to this object and must not be changed.</summary>
    public ClauseSegment[] Segments() => _segments ??= [.. CutAtMarks()];

    /// <summary>Whether the sentence is a statement without quotation, bracket, dash or colon: only commas, and a full stop at its end.</summary>
    public bool IsPlainStatement()
    {
        if (sentence.Count < 3 || !sentence.IsCapital(0) || sentence.CharactersOf(sentence.Count - 1) is not ".") return false;
        for (var i = 0; i < sentence.Count - 1; i++)
        {
            if (sentence.KindOf(i) is not (TokenKind.Word or TokenKind.Number) && !sentence.IsComma(i)) return false;
        }
        return true;
    }

    /// <summary>Whether a unit is a participle, or a word that may be one and a finite verb.</summary>
    public bool CanBeParticiple(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Participle
        || (unit.Kind is ClauseUnitKind.Unclear or ClauseUnitKind.Finite && sentence.Any(unit.Start, static reading => (reading.Verb & VerbTraits.Participle) != 0 && reading.AnyCells == NominalCells.None));

    private IEnumerable<ClauseSegment> CutAtMarks()
    {
        var units = All();
        for (var start = 0; start < units.Length;)
        {
            var end = start;
            while (end < units.Length && units[end].Kind != ClauseUnitKind.Mark) end++;
            if (end > start) yield return new ClauseSegment(start, end, IsSubordinate(start, end));
            start = end + 1;
        }
    }

    private bool IsSubordinate(int start, int end)
    {
        var (units, first) = (All(), All()[start]);
        if (first.Kind == ClauseUnitKind.Opener || IsInterrogative(first.Start)) return true;
        var (finites, hasParticle) = (0, false);
        for (var i = start; i < end; i++)
        {
            if (units[i].Kind == ClauseUnitKind.Finite) finites++;
            hasParticle |= units[i].Kind == ClauseUnitKind.Infinitive && (units[i].End > units[i].Start + 1 || sentence.WordAt(units[i].Start).Has(WordTraits.HoldsParticle));
        }
        if (finites == 0 && hasParticle) return true;
        // A relative pronoun, alone or governed; a clause with its verb in the second place is none.
        if (start == 0 || !IsRelative(first)) return false;
        return units[end - 1].Kind == ClauseUnitKind.Finite ? finites == 1 : first.Kind != ClauseUnitKind.Phrase && finites == 0;
    }

    private bool IsInterrogative(int index) => sentence.WordAt(index).Has(WordTraits.Interrogative);

    private bool IsRelative(ClauseUnit unit)
    {
        var index = unit.Kind == ClauseUnitKind.Governed ? unit.Start + 1 : unit.Start;
        return index < unit.End && sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Pron && reading.Has(WordTraits.Relative));
    }

    private IEnumerable<ClauseUnit> Cut()
    {
        for (var start = 0; start < sentence.Count;)
        {
            var unit = UnitAt(start);
            yield return unit;
            start = unit.End;
        }
    }

    private ClauseUnit UnitAt(int index)
    {
        if (sentence.KindOf(index) is TokenKind.Punctuation or TokenKind.Symbol) return One(ClauseUnitKind.Mark, index);
        if (sentence.KindOf(index) == TokenKind.Number) return PhraseAt(index) ?? One(ClauseUnitKind.Phrase, index) with { Cells = NominalCells.All, IsDetermined = true };
        if (sentence.KindOf(index) != TokenKind.Word) return One(ClauseUnitKind.Unclear, index);
        if (sentence.IsOnly(index, PartOfSpeech.Sconj) || (index == 0 && IsOpener())) return One(ClauseUnitKind.Opener, index);
        // Within a sentence a capital letter makes a noun or a name.
        if (index > 0 && sentence.IsCapital(index)) return PhraseAt(index) ?? One(ClauseUnitKind.Unclear, index);
        if (sentence.Stretches.IsParticle(index) && index + 1 < sentence.Count && IsInfinitive(index + 1)) return new ClauseUnit(ClauseUnitKind.Infinitive, index, index + 2);
        if (sentence.Governs(index)) return GovernedAt(index);
        if (PhraseAt(index) is { } phrase) return phrase;
        return One(KindOf(index), index) with { Cells = PronounCells(index) };
    }

    // The word that opens a sentence may look like a name.
    private bool IsOpener()
    {
        foreach (var reading in sentence[0])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Sconj or PartOfSpeech.Propn or PartOfSpeech.Noun)) return false;
        }
        return sentence.CanBe(0, PartOfSpeech.Sconj);
    }

    private ClauseUnitKind KindOf(int index)
    {
        if (sentence.WordAt(index).Has(WordTraits.Reflexive) && !sentence.Any(index, static reading => reading.Has(WordTraits.Personal) && !reading.Has(WordTraits.Reflexive))) return ClauseUnitKind.Reflexive;
        if (sentence.CanBe(index, PartOfSpeech.Cconj)) return ClauseUnitKind.Conjunction;
        if (sentence.Stretches.IsFirmFinite(index)) return ClauseUnitKind.Finite;
        if (PronounCells(index) != NominalCells.None && !sentence.CanBeFinite(index)) return ClauseUnitKind.Pronoun;
        if (sentence.IsAdverb(index) || IsParticleOnly(index)) return ClauseUnitKind.Adverb;
        if (IsParticiple(index)) return ClauseUnitKind.Participle;
        if (sentence.CanBeFinite(index)) return ClauseUnitKind.Unclear;
        return IsInfinitive(index) ? ClauseUnitKind.Infinitive : ClauseUnitKind.Unclear;
    }

    private bool IsParticleOnly(int index)
    {
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Part)) return false;
        }
        return true;
    }

    private bool IsInfinitive(int index) => sentence.WordAt(index).Has(VerbTraits.Infinitive);

    // A participle that is no finite verb; behind an article it would be an attribute.
    private bool IsParticiple(int index) => !sentence.CanBeFinite(index) && sentence.Any(index, static reading => (reading.Verb & VerbTraits.Participle) != 0 && reading.AnyCells == NominalCells.None);

    private ClauseUnit GovernedAt(int index)
    {
        var next = index + 1;
        if (next >= sentence.Count || sentence.KindOf(next) is TokenKind.Punctuation) return One(ClauseUnitKind.Prefix, index);
        if (PhraseAt(next) is { } phrase) return phrase with { Kind = ClauseUnitKind.Governed, Start = index, Cells = phrase.Cells & sentence.WordAt(index).GovernedCells };
        // "from above", "until yesterday", "with him"
        if (sentence.Governs(next) && GovernedAt(next) is { Kind: ClauseUnitKind.Governed } inner) return inner with { Start = index };
        if (KindOf(next) is ClauseUnitKind.Adverb or ClauseUnitKind.Pronoun or ClauseUnitKind.Reflexive) return new ClauseUnit(ClauseUnitKind.Governed, index, next + 1);
        return One(sentence.IsOnly(index, PartOfSpeech.Adp) || sentence.CanBeFinite(next) ? ClauseUnitKind.Prefix : ClauseUnitKind.Unclear, index);
    }

    // A determiner, an attribute, a number or a noun opens it; behind the noun stand names and genitives.
    private ClauseUnit? PhraseAt(int index)
    {
        var isDetermined = IsNumber(index) || sentence.Any(index, static reading => reading.IsDeterminer);
        var head = HeadOf(index, isDetermined);
        if (head < 0) return null;
        var cells = CellsOf(head) & (isDetermined ? DeterminerCells(index) : head > index ? AttributeCells(index) : NominalCells.All);
        var end = EndOfNames(head + 1);
        var hasGenitive = end == head + 1 && end < sentence.Count && GenitiveEnd(end) > 0;
        while (end < sentence.Count && GenitiveEnd(end) is > 0 and var genitive) end = genitive;
        return new ClauseUnit(ClauseUnitKind.Phrase, index, end) { Cells = cells, Head = head, IsDetermined = isDetermined, HasGenitive = hasGenitive };
    }

    private int HeadOf(int index, bool isDetermined)
    {
        if (IsNumber(index)) return Matcher.Match(index, NominalCells.All, WordTraits.BeforeStrong).Head is var counted && counted > index ? counted : -1;
        if (isDetermined && Matcher.MatchDeterminer(index, PartOfSpeech.Det, NominalCells.All).Head is >= 0 and var head) return head;
        if (index > 0 && sentence.IsCapital(index)) return IsNominal(index) ? index : -1;
        var isAttribute = !isDetermined && sentence.Any(index, static reading => reading.IsAdjectival && reading.AnyCells != NominalCells.None) && !sentence.CanBeFinite(index);
        if (isAttribute && Matcher.Match(index, NominalCells.All, WordTraits.BeforeStrong).Head is var noun && noun > index) return noun;
        // The word that opens a sentence has a capital by right, and is a noun where it can be nothing else.
        return index == 0 && sentence.IsCapital(0) && sentence.Any(0, static reading => reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn) && !sentence.Any(0, static reading => reading.PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Sconj or PartOfSpeech.Cconj || reading.IsFinite) ? 0 : -1;
    }

    private bool IsNominal(int index) => sentence.Any(index, static reading => reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X);

    private NominalCells CellsOf(int noun)
    {
        // A listed noun may be a surname too, but hardly is.
        var (cells, isNoun) = (NominalCells.None, sentence.IsNoun(noun));
        foreach (var reading in sentence[noun])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun || (!isNoun && reading.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X)) cells |= reading.AnyCells;
        }
        return cells == NominalCells.None ? NominalCells.All : cells;
    }

    private NominalCells DeterminerCells(int index)
    {
        if (IsNumber(index)) return NominalCells.All;
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.IsDeterminer) cells |= reading.Cells;
        }
        return cells;
    }

    // What an adjective without a determiner allows.
    private NominalCells AttributeCells(int index)
    {
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.IsAdjectival) cells |= reading.Cells;
        }
        return cells == NominalCells.None ? NominalCells.All : cells;
    }

    private bool IsNumber(int index) => sentence.KindOf(index) == TokenKind.Number || (sentence.IsOnly(index, PartOfSpeech.Num) && !(index > 0 && sentence.IsCapital(index)));

    private int EndOfNames(int index)
    {
        while (sentence.IsCapital(index) && !sentence.IsNoun(index) && !sentence.Any(index, static reading => reading.IsDeterminer) && !sentence.Governs(index)) index++;
        return index;
    }

    // "of the police": what can be a genitive, and no subject or object.
    private int GenitiveEnd(int index)
    {
        if (sentence.KindOf(index) != TokenKind.Word || sentence.IsCapital(index) || !sentence.Any(index, static reading => reading.IsDeterminer)) return -1;
        var head = HeadOf(index, isDetermined: true);
        if (head < 0) return -1;
        var cells = CellsOf(head) & DeterminerCells(index);
        return (cells & NominalCells.Genitive) != 0 && (cells & (NominalCells.Nominative | NominalCells.Accusative)) == 0 ? EndOfNames(head + 1) : -1;
    }

    private NominalCells PronounCells(int index)
    {
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.IsPronominal) cells |= reading.Cells;
        }
        return cells;
    }

    private static ClauseUnit One(ClauseUnitKind kind, int index) => new(kind, index, index + 1);
}
