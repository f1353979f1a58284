using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds adpositions that a verb does not take: right behind its finite form (“protests to the plan”), or with their phrase in front of the
/// verb that closes the clause. What may be an adverbial, an attribute or an agent is passed over.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="verbs">What each verb takes, by its infinitive.</param>
/// <param name="wrong">All adpositions that are wrong for one of them.</param>
/// <param name="agents">Those of them that may name the agent beside a participle.</param>
/// <param name="determined">Those of them that are wrong only in front of a determiner.</param>
/// <param name="adverbials">Words, capitals as they stand, that make an adverbial with any of them.</param>
public sealed class VerbGovernmentReader(
    SentenceReadings sentence,
    FrozenDictionary<string, VerbGovernment[]> verbs,
    FrozenSet<string> wrong,
    FrozenSet<string> agents,
    FrozenSet<string> determined,
    FrozenSet<string> adverbials)
{
    private const int LongestGap = 3;

    /// <summary>Each flaw: the adposition and the verb as indices of tokens, and what the verb takes.</summary>
    public IEnumerable<(int Adposition, int Verb, string Takes)> Flaws()
    {
        var lookup = wrong.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i < sentence.Count - 1; i++)
        {
            if (sentence.KindOf(i) != TokenKind.Word || !lookup.Contains(sentence.CharactersOf(i)) || !OpensObject(i)) continue;
            if (VerbInFront(i) is { Verb: >= 0 } front) yield return (i, front.Verb, front.Takes);
            else if (VerbBehind(i) is { Verb: >= 0 } behind) yield return (i, behind.Verb, behind.Takes);
        }
    }

    private bool OpensObject(int adposition)
    {
        var next = adposition + 1;
        if (sentence.KindOf(next) != TokenKind.Word || sentence.CanBe(next, PartOfSpeech.Num) || IsAdverbial(next)) return false;
        if (Holds(determined, adposition) && !sentence.Any(next, static reading => reading.IsDeterminer)) return false;
        return sentence.Any(next, static reading => reading.IsDeterminer || reading.IsAdjectival || reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron);
    }

    private bool IsAdverbial(int index) => Holds(adverbials, index);

    private bool Holds(FrozenSet<string> words, int index) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(index));

    // Nothing but small words stands between them.
    private (int Verb, string Takes) VerbInFront(int adposition)
    {
        for (var i = adposition - 1; i >= 0 && i >= adposition - 1 - LongestGap; i--)
        {
            if (sentence.KindOf(i) != TokenKind.Word || sentence.IsCapital(i)) return (-1, "");
            if (sentence.CanBeFinite(i) && !IsParticiple(i) && Taken(i, adposition) is { } takes) return (i, takes);
            if (!sentence.IsAdverb(i) && !sentence.Any(i, static reading => reading.PartOfSpeech is PartOfSpeech.Part or PartOfSpeech.Pron)) return (-1, "");
        }
        return (-1, "");
    }

    // The phrase opens what follows a small word, so that it is no attribute of a noun.
    private (int Verb, string Takes) VerbBehind(int adposition)
    {
        if (sentence.IsCapital(adposition - 1) || !IsSmallWord(adposition - 1)) return (-1, "");
        var noun = adposition + 1;
        while (noun < sentence.Count - 2 && !sentence.IsCapital(noun) && sentence.KindOf(noun) == TokenKind.Word) noun++;
        if (noun > adposition + 4 || !sentence.IsCapital(noun) || IsAdverbial(noun)) return (-1, "");
        var verb = noun + 1;
        if (verb < sentence.Count - 1 && (sentence.Stretches.IsParticle(verb) || sentence.IsOnly(verb, PartOfSpeech.Part))) verb++;
        if (verb >= sentence.Count - 1 || sentence.IsCapital(verb) || !sentence.Stretches.ClosesClause(verb + 1)) return (-1, "");
        return !(IsParticiple(verb) && Holds(agents, adposition)) && Taken(verb, adposition) is { } takes ? (verb, takes) : (-1, "");
    }

    private bool IsSmallWord(int index)
    {
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adp) return false;
        }
        return sentence.KindOf(index) == TokenKind.Word || sentence.IsComma(index);
    }

    private bool IsParticiple(int index) => sentence.Any(index, static reading => (reading.Verb & VerbTraits.Participle) != 0);

    private string? Taken(int verb, int adposition)
    {
        foreach (var reading in sentence[verb])
        {
            if (reading.PartOfSpeech != PartOfSpeech.Verb || !verbs.TryGetValue(sentence.LemmaOf(verb, reading), out var takes)) continue;
            foreach (var government in takes)
            {
                if (Holds(government.Wrong, adposition)) return government.Adposition;
            }
        }
        return null;
    }
}
