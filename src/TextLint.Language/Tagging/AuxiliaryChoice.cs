using System.Numerics;

namespace TextLint.Language;

/// <summary>
/// Decides whether a verb that may be an auxiliary is one, by what else its clause holds: a participle, an infinitive, a predicate, an object.
/// </summary>
internal static class AuxiliaryChoice
{
    /// <summary>How many features a verb has at most.</summary>
    public const int MostFeatures = 24;

    // How far from the verb its clause is looked at: the work stays linear.
    private const int Horizon = 40;

    private static readonly ulong[] s_pairs =
    [
        WordTags.BitOf(WordTag.FiniteAuxiliary) | WordTags.BitOf(WordTag.FiniteVerb),
        WordTags.BitOf(WordTag.AuxiliaryInfinitive) | WordTags.BitOf(WordTag.Infinitive),
        WordTags.BitOf(WordTag.AuxiliaryParticiple) | WordTags.BitOf(WordTag.Participle),
    ];

    /// <summary>The two tags of a verb of which one is an auxiliary's, as bits; 0 where there is no choice.</summary>
    public static ulong CandidatesOf(SentenceState sentence, int index)
    {
        var tag = WordTags.BitOf(sentence.TagAt(index));
        foreach (var pair in s_pairs)
        {
            if ((pair & tag) != 0) return (sentence[index].Candidates & pair) == pair ? pair : 0;
        }
        return 0;
    }

    /// <summary>The features of a verb.</summary>
    /// <returns>How many were written.</returns>
    public static int Features(SentenceState sentence, CellState groups, int index, Span<uint> into)
    {
        var (verb, kind) = (sentence[index].VerbLemma, (uint)BitOperations.TrailingZeroCount(CandidatesOf(sentence, index)));
        var lemma = Hashing.Of(verb, kind);
        var (before, after) = (0u, 0u);
        var (first, last) = (index, index);
        var (start, end) = (Math.Max(0, index - Horizon), Math.Min(sentence.Length, index + Horizon));
        for (var i = start; i < end; i++)
        {
            if (i == index || !groups.IsInOneClause(i, index)) continue;
            var part = PartOf(sentence.TagAt(i));
            if (i < index) before |= part;
            else after |= part;
            if (sentence.TagAt(i) == WordTag.Punctuation) continue;
            first = Math.Min(first, i);
            last = Math.Max(last, i);
        }
        var verbs = (before | after) & 0x3F;
        var predicate = (before | after) & 0x1C0;
        var cases = groups.CasesAround(index, Horizon);
        var place = (first == index ? 1u : 0) | (last == index ? 2u : 0);
        var (previous, next) = ((uint)sentence.TagAt(index - 1), index + 1 < sentence.Length ? (uint)sentence.TagAt(index + 1) : 99u);
        var n = 0;
        into[n++] = Hashing.Of(1, lemma);
        into[n++] = Hashing.Of(2, lemma, verbs);
        into[n++] = Hashing.Of(3, lemma, verbs, predicate);
        into[n++] = Hashing.Of(4, lemma, verbs | predicate, cases);
        into[n++] = Hashing.Of(5, lemma, Hashing.Of(before & 0x3F, after & 0x3F), place);
        into[n++] = Hashing.Of(6, lemma, verbs, cases);
        into[n++] = Hashing.Of(7, lemma, verbs, Hashing.Of(previous, next));
        into[n++] = Hashing.Of(8, lemma, verbs, previous);
        into[n++] = Hashing.Of(9, lemma, verbs, next);
        into[n++] = Hashing.Of(10, lemma, verbs, (uint)sentence.TagAt(last));
        into[n++] = Hashing.Of(11, lemma, verbs, sentence[index + 1].Text);
        into[n++] = Hashing.Of(12, lemma, verbs, sentence[index - 1].Text);
        into[n++] = Hashing.Of(13, lemma, verbs, sentence[last].Text);
        into[n++] = Hashing.Of(14, kind, verbs, place);
        into[n++] = Hashing.Of(15, sentence[index].Text, verbs);
        into[n++] = Hashing.Of(16, lemma, verbs, Hashing.Of(place, (uint)sentence.TagAt(last), (uint)sentence.TagAt(first)));
        into[n++] = Hashing.Of(17, lemma, (before | after) & 0x3FF, place);
        return n;
    }

    private static uint PartOf(WordTag tag) => tag switch
    {
        WordTag.Participle => 1,
        WordTag.AuxiliaryParticiple => 2,
        WordTag.Infinitive => 4,
        WordTag.AuxiliaryInfinitive => 8,
        WordTag.InfinitiveParticle or WordTag.InfinitiveWithParticle => 16,
        WordTag.VerbPrefix => 32,
        WordTag.PlainAdjective => 64,
        WordTag.Adverb => 128,
        WordTag.Adposition => 256,
        WordTag.ReflexivePronoun => 512,
        _ => 0,
    };
}
