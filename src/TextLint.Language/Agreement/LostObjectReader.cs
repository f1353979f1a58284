using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>
/// Finds main clauses whose verb needs an object, or the prefix with which it needs none, and has neither: “The meeting took in the
/// evening in the hall”.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="transitives">Infinitives of verbs that need an object.</param>
/// <param name="clauseless">Those that do not take a clause with a conjunction in its place.</param>
/// <param name="times">Endings of nouns that name a time, which is no object.</param>
public sealed class LostObjectReader(SentenceReadings sentence, FrozenSet<string> transitives, FrozenSet<string> clauseless, ImmutableArray<string> times)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The verb, as index of its token, or −1. Only a clause that opens its sentence is looked at: one in front of it may be the object.</summary>
    public int Flaw()
    {
        if (!_units.IsPlainStatement()) return -1;
        var segments = _units.Segments();
        if (segments[0].IsSubordinate || VerbOf(segments[0]) is not (>= 0 and var verb)) return -1;
        if (segments.Length == 1) return LosesObject(segments[0], verb) ? _units.All()[verb].Start : -1;
        var next = segments[1];
        return next.IsSubordinate && _units.All()[next.Start].Kind == ClauseUnitKind.Opener && LosesPrefix(segments[0], verb) ? _units.All()[verb].Start : -1;
    }

    // The one finite verb, where nothing in the clause may be another verb, a prefix or a reflexive pronoun.
    private int VerbOf(ClauseSegment segment)
    {
        var (units, verb) = (_units.All(), -1);
        for (var i = segment.Start; i < segment.End; i++)
        {
            switch (units[i].Kind)
            {
                case ClauseUnitKind.Finite when verb < 0:
                    verb = i;
                    break;
                case ClauseUnitKind.Finite or ClauseUnitKind.Infinitive or ClauseUnitKind.Participle or ClauseUnitKind.Unclear or ClauseUnitKind.Prefix or ClauseUnitKind.Reflexive or ClauseUnitKind.Conjunction or ClauseUnitKind.Opener:
                    return -1;
            }
        }
        return verb;
    }

    // One phrase, the subject, and another that an adposition governs; an adverb at the end may belong to the verb.
    private bool LosesObject(ClauseSegment segment, int verb)
    {
        var (units, nominals, isGoverned) = (_units.All(), 0, false);
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (units[i].IsNominal && !IsTime(units[i])) nominals++;
            isGoverned |= i > verb && units[i].Kind == ClauseUnitKind.Governed;
        }
        return nominals == 1 && isGoverned && units[segment.End - 1].Kind == ClauseUnitKind.Governed && IsPlain(segment) && Is(units[verb].Start, transitives);
    }

    // "pointed out" without "out" in front of a clause.
    private bool LosesPrefix(ClauseSegment segment, int verb)
    {
        var (units, nominals) = (_units.All(), 0);
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (units[i].IsNominal && !IsTime(units[i])) nominals++;
        }
        return nominals == 1 && (IsPlain(segment) || units[segment.End - 1].Kind == ClauseUnitKind.Governed) && Is(units[verb].Start, clauseless);
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

    private bool Is(int verb, FrozenSet<string> lemmas)
    {
        foreach (var reading in sentence[verb])
        {
            if (reading.IsFinite && lemmas.Contains(sentence.LemmaOf(verb, reading))) return true;
        }
        return false;
    }

    private bool IsTime(ClauseUnit unit)
    {
        if (unit.Head < 0) return false;
        foreach (var ending in times)
        {
            if (sentence.CharactersOf(unit.Head).EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
