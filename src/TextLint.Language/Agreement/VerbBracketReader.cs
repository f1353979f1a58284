using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>
/// Finds auxiliaries that ask for a participle where an infinitive closes their clause: “has the harbour visit”. What may be read in another
/// way is passed over.
/// </summary>
public sealed class VerbBracketReader
{
    private readonly SentenceReadings _sentence;
    private readonly ClauseStretches _stretches;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _auxiliaries;

    /// <param name="sentence">The sentence.</param>
    /// <param name="auxiliaries">Finite forms in small letters, each with the infinitives, or their ends, that may stand with it.</param>
    public VerbBracketReader(SentenceReadings sentence, FrozenDictionary<string, string[]> auxiliaries)
    {
        _sentence = sentence;
        _stretches = sentence.Stretches;
        _auxiliaries = auxiliaries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The auxiliaries and the infinitives that should be participles, as indices of tokens in reading order.</summary>
    public IEnumerable<(int Auxiliary, int Verb)> Flaws()
    {
        foreach (var (start, end) in _stretches.All())
        {
            if (AuxiliaryIn(start, end) is not (>= 0 and var auxiliary)) continue;
            var verb = auxiliary == end - 1 ? end - 2 : end - 1;
            if (verb <= start || !_stretches.IsFirmInfinitive(verb) || !_stretches.ClosesClause(end) || IsAllowed(auxiliary, verb)) continue;
            if (verb < auxiliary && !OpensSubordinate(start)) continue;
            if (!HasOtherVerb(start, end, auxiliary, verb)) yield return (auxiliary, verb);
        }
    }

    private int AuxiliaryIn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!_sentence.IsCapital(i) && _auxiliaries.ContainsKey(_sentence.CharactersOf(i))) return i;
        }
        return -1;
    }

    private bool IsAllowed(int auxiliary, int verb)
    {
        foreach (var allowed in _auxiliaries[_sentence.CharactersOf(auxiliary)])
        {
            if (_sentence.CharactersOf(verb).EndsWith(allowed, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private bool OpensSubordinate(int start) => !_sentence.WordAt(start).Has(WordTraits.Interrogative)
        && (_sentence.CanBe(start, PartOfSpeech.Sconj) || _sentence.WordAt(start).Has(WordTraits.Relative));

    // With another infinitive, a participle or the particle the form is right; and the auxiliary may be an infinitive itself.
    private bool HasOtherVerb(int start, int end, int auxiliary, int verb)
    {
        if (auxiliary == verb - 1 && _sentence.WordAt(auxiliary).Has(VerbTraits.Infinitive)) return true;
        for (var i = start; i < end; i++)
        {
            if (i == auxiliary || i == verb) continue;
            if (i == verb - 1 && (_stretches.IsParticle(i) || _sentence.WordAt(i).Has(VerbTraits.Infinitive))) return true;
            if (_stretches.CanBeVerb(i) && !_sentence.CanBe(i, PartOfSpeech.Adp) && !_sentence.CanBe(i, PartOfSpeech.Det)) return true;
        }
        return false;
    }
}
