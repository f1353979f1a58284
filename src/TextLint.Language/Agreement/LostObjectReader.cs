using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>
/// Finds main clauses whose verb needs an object, or the prefix with which it needs none, and has neither: “The meeting took in the
/// evening in the hall”.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">What the language says of its verbs.</param>
public sealed class LostObjectReader(SentenceReadings sentence, ValencyWords words)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The verb, as index of its token, or −1. Only a clause that opens its sentence is looked at: one in front of it may be the object.</summary>
    public int Flaw()
    {
        if (!_units.IsPlainStatement()) return -1;
        var (segments, units) = (_units.Segments(), _units.All());
        if (segments[0].IsSubordinate || VerbOf(segments[0]) is not (>= 0 and var verb) || !HasOnlySubject(segments[0])) return -1;
        var (segment, last) = (segments[0], units[segments[0].End - 1]);
        if (segment.End - 1 > verb && _units.CanBeParticiple(last)) return Is(units[verb].Start, words.Auxiliaries) && Is(last.Start, words.Reflexives) ? last.Start : -1;
        if (last.Kind is ClauseUnitKind.Prefix or ClauseUnitKind.Adverb && !HasTime(segment) && Is(units[verb].Start, words.Reflexives, sentence.CharactersOf(last.Start))) return units[verb].Start;
        if (last.Kind == ClauseUnitKind.Prefix) return -1;
        if (segments.Length == 1) return last.Kind == ClauseUnitKind.Governed && segment.End - 1 > verb && IsPlain(segment) && (Is(units[verb].Start, words.Transitives) || Is(units[verb].Start, words.Reflexives)) ? units[verb].Start : -1;
        var isBeforeClause = segments[1].IsSubordinate && units[segments[1].Start].Kind == ClauseUnitKind.Opener;
        return isBeforeClause && (IsPlain(segment) || last.Kind == ClauseUnitKind.Governed) && Is(units[verb].Start, words.Clauseless) ? units[verb].Start : -1;
    }

    // The one finite verb, where nothing in the clause may be another verb or a reflexive pronoun; a prefix or participle may close it.
    private int VerbOf(ClauseSegment segment)
    {
        var (units, verb) = (_units.All(), -1);
        for (var i = segment.Start; i < segment.End; i++)
        {
            switch (units[i].Kind)
            {
                case ClauseUnitKind.Finite when verb < 0:
                case ClauseUnitKind.Unclear when verb < 0 && i > segment.Start && IsVerb(units[i].Start):
                    verb = i;
                    break;
                case ClauseUnitKind.Prefix when i == segment.End - 1:
                case ClauseUnitKind.Participle or ClauseUnitKind.Unclear or ClauseUnitKind.Finite when verb >= 0 && i == segment.End - 1 && _units.CanBeParticiple(units[i]):
                    break;
                case ClauseUnitKind.Finite or ClauseUnitKind.Infinitive or ClauseUnitKind.Participle or ClauseUnitKind.Unclear or ClauseUnitKind.Prefix or ClauseUnitKind.Reflexive or ClauseUnitKind.Conjunction or ClauseUnitKind.Opener:
                    return -1;
            }
        }
        return verb;
    }

    // A finite verb that may be a participle too.
    private bool IsVerb(int index)
    {
        foreach (var reading in sentence[index])
        {
            if ((reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || (reading.Verb & VerbTraits.Infinitive) != 0) && !(reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells == NominalCells.None)) return false;
        }
        return sentence.CanBeFinite(index);
    }

    // One phrase that nothing governs: the subject.
    private bool HasOnlySubject(ClauseSegment segment)
    {
        var nominals = 0;
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (_units.All()[i].IsNominal && !IsTime(_units.All()[i])) nominals++;
        }
        return nominals == 1;
    }

    // An adjective that serves as an adverb may be part of the verb ("made clear").
    private bool IsPlain(ClauseSegment segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            var unit = _units.All()[i];
            if (unit.Kind == ClauseUnitKind.Adverb && !sentence.IsOnly(unit.Start, PartOfSpeech.Adv)) return false;
        }
        return true;
    }

    private bool Is(int verb, FrozenSet<string> lemmas, ReadOnlySpan<char> prefix = default)
    {
        foreach (var reading in sentence[verb])
        {
            if (reading.Verb != VerbTraits.None && lemmas.Contains(string.Concat(prefix, sentence.LemmaOf(verb, reading)))) return true;
        }
        return false;
    }

    // What names a time is an object of some verbs with a prefix ("represents a day").
    private bool HasTime(ClauseSegment segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (_units.All()[i].IsNominal && IsTime(_units.All()[i])) return true;
        }
        return false;
    }

    private bool IsTime(ClauseUnit unit) => unit.Head >= 0 && sentence.EndsIn(unit.Head, words.Times);
}
