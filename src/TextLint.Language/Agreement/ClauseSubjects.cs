using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Judges which parts of a clause may be its subject, and in which number. A part that may be anything may be a subject too.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">What the language says of subjects and verbs.</param>
/// <param name="frequencies">Knows first names; null where the host does not.</param>
internal sealed class ClauseSubjects(SentenceReadings sentence, SubjectWords words, WordFrequencies? frequencies)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>Whether the clause has a subject of this number, and no part of it can be a subject of the other number.</summary>
    /// <param name="isPlural">The number: plural, or singular.</param>
    /// <param name="start">The first unit of the clause.</param>
    /// <param name="end">Behind the last unit.</param>
    /// <param name="verb">The unit that is the verb.</param>
    public bool AreAll(bool isPlural, int start, int end, int verb)
    {
        var (units, subject) = (_units.All(), -1);
        for (var i = start; i < end; i++)
        {
            if (i == verb) continue;
            if (IsOfPhraseBefore(i, start) || IsGovernedToo(i, start)) continue;
            if (MayAgree(i, end, !isPlural)) return false;
            if (subject < 0 && units[i].IsNominal && !IsTime(units[i])) subject = i;
        }
        if (subject < 0) return false;
        return IsSubject(units[subject], isPlural) || (!isPlural && subject == start && verb > start && verb < end - 1 && IsNeuterSubject(units[subject], verb, end));
    }

    // "It", "this": an object too, but hardly in front of the verb; with a copula or a plural behind it only a place-holder.
    private bool IsNeuterSubject(ClauseUnit pronoun, int verb, int end)
    {
        var units = _units.All();
        if (pronoun.Kind != ClauseUnitKind.Pronoun || (pronoun.Cells & NominalCells.NominativeNeuter) == 0 || (pronoun.Cells & NominalCells.Plural) != 0) return false;
        if (words.Copulas.Contains(sentence.CharactersOf(units[verb].Start).ToString())) return false;
        for (var i = verb + 1; i < end; i++)
        {
            if (units[i] is { Head: >= 0, IsDetermined: false } && (sentence.WordAt(units[i].Head).Cells & NominalCells.NominativePlural) != 0) return false;
        }
        return true;
    }

    // "in the autumn of 2013": a year behind what it belongs to.
    private bool IsOfPhraseBefore(int index, int start) =>
        index > start && _units.All()[index] is var unit && unit.End == unit.Start + 1 && sentence.KindOf(unit.Start) == TokenKind.Number && _units.All()[index - 1].Kind is ClauseUnitKind.Governed or ClauseUnitKind.Phrase;

    // "for oil and gas": a bare noun that is joined to what an adposition governs.
    private bool IsGovernedToo(int index, int start) =>
        index > start + 1 && _units.All()[index] is { Kind: ClauseUnitKind.Phrase, IsDetermined: false } && _units.All()[index - 1].Kind == ClauseUnitKind.Conjunction && _units.All()[index - 2].Kind == ClauseUnitKind.Governed;

    private bool IsSubject(ClauseUnit unit, bool isPlural)
    {
        if (!unit.CanBeSubject) return false;
        if (unit.Kind == ClauseUnitKind.Pronoun) return (unit.Cells & ~NominalCells.Nominative) == 0;
        if (!isPlural && (NamesPerson(unit) || IsPlace(unit))) return true;
        if (!sentence.IsNoun(unit.Head)) return false;
        return isPlural
            ? unit.Head > unit.Start && !sentence.IsCapital(unit.Head + 1) && sentence.KindOf(unit.Start) == TokenKind.Word && !sentence.CanBe(unit.Start, PartOfSpeech.Num)
            : unit.IsDetermined;
    }

    // Whether a part of the clause may be a subject of the number of the verb.
    private bool MayAgree(int index, int end, bool isPlural)
    {
        var unit = _units.All()[index];
        switch (unit.Kind)
        {
            // What is joined is a plural.
            case ClauseUnitKind.Conjunction:
                return isPlural && (index + 1 == end || (IsJoined(index + 1, end) && !IsGovernedToo(index + 1, 0)));
            case ClauseUnitKind.Opener:
                return isPlural;
            case ClauseUnitKind.Phrase or ClauseUnitKind.Pronoun:
                if (isPlural && NamesPerson(unit)) return false;
                return (unit.Cells & NominalCells.Nominative & (isPlural ? NominalCells.Plural : NominalCells.Singular)) != 0 || (isPlural && (IsCollective(unit) || HasConjunction(unit)));
            case ClauseUnitKind.Governed:
                // What no case of the adposition fits, such as "too many boats", is not governed.
                return (unit.Head >= 0 && (unit.Cells == NominalCells.None || GovernsPronounAlone(unit))) || (isPlural && (IsApproximate(unit) || HasConjunction(unit)));
            case ClauseUnitKind.Unclear:
                return MayBeSubject(unit.Start, isPlural);
            default:
                return false;
        }
    }

    private bool IsJoined(int index, int end)
    {
        while (index < end && _units.All()[index].Kind == ClauseUnitKind.Adverb) index++;
        if (index == end) return false;
        // "the date of the east and of the west": the noun is not said again.
        return _units.All()[index] is var unit && (unit.CanBeSubject || (unit.Kind == ClauseUnitKind.Unclear && MayBeSubject(unit.Start, isPlural: true)) || (unit.IsNominal && (unit.Cells & NominalCells.Genitive) != 0));
    }

    // A word in small letters that stands alone is no subject, unless it is a pronoun or an adjective in the plural.
    private bool MayBeSubject(int index, bool isPlural) => sentence.KindOf(index) != TokenKind.Word || sentence.IsCapital(index) || sentence.WordAt(index).IsGuessed || sentence.Any(index, reading =>
        reading.PartOfSpeech is PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Propn || ((reading.IsPronominal || (isPlural && reading.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Det)) && (reading.Cells & NominalCells.Nominative) != 0));

    // "above all the captain": what follows the pronoun is no part of the phrase.
    private bool GovernsPronounAlone(ClauseUnit unit) => sentence.Any(unit.Start + 1, static reading => reading.IsPronominal && reading.Has(WordTraits.Indefinite) && (reading.Cells & NominalCells.DativeNeuter) != 0);

    // "over twenty boats" is governed by its form alone.
    private bool IsApproximate(ClauseUnit unit)
    {
        if (!words.Approximations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(unit.Start))) return false;
        for (var i = unit.Start + 1; i < unit.End; i++)
        {
            if (sentence.KindOf(i) == TokenKind.Number || sentence.CanBe(i, PartOfSpeech.Num)) return true;
        }
        return false;
    }

    private bool HasConjunction(ClauseUnit unit)
    {
        for (var i = unit.Start; i < unit.End; i++)
        {
            if (sentence.CanBe(i, PartOfSpeech.Cconj)) return true;
        }
        return false;
    }

    // An office whose plural looks the same, or a first name, and the name of who has it.
    private bool NamesPerson(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Phrase && !unit.IsDetermined && unit.Start == unit.Head && unit.End > unit.Head + 1
        && (IsOffice(unit) || (frequencies?.IsFirstName(sentence.CharactersOf(unit.Head)) == true && !sentence.IsNoun(unit.Head) && sentence.CanBe(unit.Head + 1, PartOfSpeech.Propn)));

    private bool IsOffice(ClauseUnit unit) => sentence.CanBe(unit.Head + 1, PartOfSpeech.Propn) && !sentence.WordAt(unit.Head + 1).IsGuessed && sentence.IsNoun(unit.Head) && (unit.Cells & NominalCells.NominativeMasculine) != 0;

    // A name that somebody lists in the singular alone.
    private bool IsPlace(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Phrase && unit.End == unit.Start + 1 && sentence.CanBe(unit.Start, PartOfSpeech.Propn) && !sentence.WordAt(unit.Start).IsGuessed
        && (unit.Cells & NominalCells.Plural) == 0;

    private bool IsCollective(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Phrase && words.Collectives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(unit.Head));

    private bool IsTime(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Phrase && sentence.EndsIn(unit.Head, words.Times);
}
