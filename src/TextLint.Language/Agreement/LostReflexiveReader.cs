using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds verbs that have lost their reflexive pronoun: “The pilots refuse to leave”, where German needs one.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="verbs">The verbs that need one, by what they need it beside.</param>
/// <param name="participles">Participles in small letters that need one.</param>
/// <param name="auxiliaries">Finite forms in small letters beside which the participles are no adjectives.</param>
public sealed class LostReflexiveReader(SentenceReadings sentence, ImmutableArray<ReflexiveVerbs> verbs, FrozenSet<string> participles, FrozenSet<string> auxiliaries)
{
    private const int LongestGap = 2;

    /// <summary>The verbs, as indices of tokens in reading order.</summary>
    public IEnumerable<int> Flaws()
    {
        for (var i = 1; i < sentence.Count - 1; i++)
        {
            if (sentence.KindOf(i) != TokenKind.Word || sentence.IsCapital(i)) continue;
            if (Holds(participles, i) ? IsPerfect(i) : GroupOf(i) is { } group && IsFinite(i) && IsAlone(i, group)) yield return i;
        }
    }

    private ReflexiveVerbs? GroupOf(int verb)
    {
        var word = sentence.CharactersOf(verb);
        foreach (var group in verbs)
        {
            foreach (var stem in group.Stems)
            {
                if (word.StartsWith(stem, StringComparison.Ordinal)) return group;
            }
        }
        return null;
    }

    // A form that may be an infinitive, a participle or an adjective too is finite where its clause has no other verb and a small word follows.
    private bool IsFinite(int verb)
    {
        if (sentence.Stretches.IsFirmFinite(verb)) return true;
        if (!sentence.CanBeFinite(verb) || sentence.KindOf(verb + 1) != TokenKind.Word || sentence.IsCapital(verb + 1) || sentence.CanBe(verb + 1, PartOfSpeech.Adj)) return false;
        var (start, end) = ClauseOf(verb);
        if (start == verb ? start == 0 : !sentence.IsCapital(verb - 1) && !sentence.CanBe(verb - 1, PartOfSpeech.Pron)) return false;
        for (var i = start; i < end; i++)
        {
            if (i != verb && sentence.Stretches.CanBeVerb(i) && !sentence.CanBe(i, PartOfSpeech.Adp) && !sentence.CanBe(i, PartOfSpeech.Det)) return false;
        }
        return true;
    }

    private bool IsAlone(int verb, ReflexiveVerbs group)
    {
        var (start, end) = ClauseOf(verb);
        if (HasAny(group.Unless, verb + 1)) return false;
        // In the statement that opens the sentence the pronoun is not far; elsewhere several verbs may share it.
        var isStatement = start == 0 && !sentence.CanBe(0, PartOfSpeech.Sconj) && !sentence.CanBe(end - 1, PartOfSpeech.Verb);
        if (HasPronoun(isStatement ? end : sentence.Count)) return false;
        return group.Beside.Count == 0 || (IsBeside(verb, end, group) ? !HasObject(start, verb, end) : IsInverted(start, verb, end, group));
    }

    // Beside its auxiliary the participle closes the clause.
    private bool IsPerfect(int participle)
    {
        if (!sentence.Stretches.ClosesClause(participle + 1) || HasPronoun(sentence.Count)) return false;
        for (var i = ClauseOf(participle).Start; i < participle; i++)
        {
            if (Holds(auxiliaries, i)) return true;
        }
        return false;
    }

    private (int Start, int End) ClauseOf(int verb)
    {
        var (start, end) = (verb, verb);
        while (start > 0 && sentence.KindOf(start - 1) != TokenKind.Punctuation) start--;
        while (end < sentence.Count && sentence.KindOf(end) != TokenKind.Punctuation) end++;
        return (start, end);
    }

    private bool IsBeside(int verb, int end, ReflexiveVerbs group)
    {
        for (var i = verb + 1; i < end && i <= verb + 1 + LongestGap; i++)
        {
            if (Holds(group.Beside, i)) return true;
            if (!sentence.IsAdverb(i)) return false;
        }
        return false;
    }

    // "On the island finds a shipyard": what it needs the pronoun beside opens the sentence, and only a subject follows.
    private bool IsInverted(int start, int verb, int end, ReflexiveVerbs group)
    {
        if (start > 0 || !OpensWith(group)) return false;
        var subjects = 0;
        foreach (var unit in sentence.Units.All())
        {
            if (unit.Start >= end || unit.Start == verb) continue;
            if (unit.Kind is not (ClauseUnitKind.Governed or ClauseUnitKind.Adverb) && !(unit.Start > verb && unit.CanBeSubject && unit.Kind == ClauseUnitKind.Phrase && ++subjects == 1)) return false;
        }
        return subjects == 1;
    }

    private bool OpensWith(ReflexiveVerbs group)
    {
        foreach (var word in group.Beside)
        {
            if (sentence.CharactersOf(0).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    // A phrase of the clause that nothing governs, besides the subject in front of the verb; another verb has objects of its own.
    private bool HasObject(int start, int verb, int end)
    {
        var subjects = 0;
        foreach (var unit in sentence.Units.All())
        {
            if (unit.Start < start || unit.Start >= end || unit.Start == verb) continue;
            if (unit.Kind is ClauseUnitKind.Finite or ClauseUnitKind.Infinitive or ClauseUnitKind.Unclear or ClauseUnitKind.Participle or ClauseUnitKind.Prefix) return true;
            if (unit.IsNominal && sentence.KindOf(unit.Start) == TokenKind.Word && (unit.Start > verb || ++subjects > 1 || !unit.CanBeSubject)) return true;
        }
        return subjects == 0;
    }

    private bool HasPronoun(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (sentence.WordAt(i).Has(WordTraits.Reflexive)) return true;
        }
        return false;
    }

    private bool HasAny(FrozenSet<string> words, int start)
    {
        for (var i = start; words.Count > 0 && i < sentence.Count; i++)
        {
            if (Holds(words, i)) return true;
        }
        return false;
    }

    private bool Holds(FrozenSet<string> words, int index) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(index));
}
