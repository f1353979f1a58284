using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Finds noun phrases, prepositional phrases and the verbs of each clause in a tagged sentence.</summary>
internal static class ChunkFinder
{
    // How many chunks back a phrase looks for the one on which it depends.
    private const int Horizon = 12;

    /// <summary>The chunks of a sentence in the order of their first words.</summary>
    public static ImmutableArray<Chunk> Find(TaggedSentence sentence, ReadOnlySpan<WordTag> tags, ReadOnlySpan<bool> breaks)
    {
        var groups = new List<NominalGroup>();
        NominalGroups.Find(tags, breaks, groups);
        var chunks = new List<Chunk>();
        foreach (var group in groups) chunks.Add(PhraseOf(sentence, tags, group));
        foreach (var clause in sentence.Clauses)
        {
            if (VerbsOf(tags, clause) is { } verbs) chunks.Add(verbs);
        }
        chunks.Sort(static (first, second) => first.Start != second.Start ? first.Start.CompareTo(second.Start) : first.Head.CompareTo(second.Head));
        for (var i = 1; i < chunks.Count; i++) chunks[i] = Linked(chunks, i, tags);
        return [.. chunks];
    }

    private static Chunk PhraseOf(TaggedSentence sentence, ReadOnlySpan<WordTag> tags, NominalGroup group)
    {
        var tokens = ImmutableArray.CreateBuilder<int>();
        // The adposition of the phrase before is shared, not owned.
        var first = group.Determiner >= 0 ? group.Determiner : group.Start;
        var owns = group.Adposition >= 0 && !HasNominalBetween(tags, group.Adposition + 1, first);
        if (owns) tokens.Add(group.Adposition);
        if (group.Determiner >= 0) tokens.Add(group.Determiner);
        for (var i = group.Start; i < group.End; i++) tokens.Add(i);
        var determiner = group.Determiner >= 0 ? group.Determiner : tags[group.Start] == WordTag.Determiner && group.Head > group.Start ? group.Start : -1;
        var kind = group.Adposition >= 0 ? ChunkKind.PrepositionalPhrase : ChunkKind.NounPhrase;
        return new Chunk(kind, tokens.ToImmutable(), group.Head) { Adposition = group.Adposition, Determiner = determiner, Cell = sentence.Tokens[group.Head].Cell };
    }

    private static bool HasNominalBetween(ReadOnlySpan<WordTag> tags, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tags[i].IsNominal()) return true;
        }
        return false;
    }

    private static Chunk? VerbsOf(ReadOnlySpan<WordTag> tags, Clause clause)
    {
        var tokens = ImmutableArray.CreateBuilder<int>();
        var main = -1;
        foreach (var i in clause.Tokens)
        {
            if (!tags[i].IsVerbal()) continue;
            tokens.Add(i);
            if (tags[i] is WordTag.FiniteVerb or WordTag.Imperative or WordTag.Infinitive or WordTag.InfinitiveWithParticle or WordTag.Participle) main = main >= 0 && tags[main] is not (WordTag.FiniteVerb or WordTag.FiniteAuxiliary) ? main : i;
            else if (main < 0 && tags[i] is not (WordTag.VerbPrefix or WordTag.InfinitiveParticle)) main = i;
        }
        return main < 0 ? null : new Chunk(ChunkKind.VerbComplex, tokens.ToImmutable(), main) { Finite = clause.Finite };
    }

    private static Chunk Linked(List<Chunk> chunks, int index, ReadOnlySpan<WordTag> tags)
    {
        var chunk = chunks[index];
        // The phrase that ends last before this one: others may stand within it.
        var before = -1;
        for (var i = index - 1; i >= 0 && i >= index - Horizon; i--)
        {
            if (chunks[i].IsNominal && chunks[i].End <= chunk.Start && (before < 0 || chunks[i].End > chunks[before].End)) before = i;
        }
        if (!chunk.IsNominal || before < 0) return chunk;
        var link = LinkOf(chunks[before], chunk, tags);
        return link == ChunkLink.None ? chunk : chunk with { Link = link, LinkedTo = before };
    }

    private static ChunkLink LinkOf(Chunk before, Chunk chunk, ReadOnlySpan<WordTag> tags)
    {
        if (tags[chunk.Head] == WordTag.RelativePronoun) return ChunkLink.Relative;
        var isNoun = tags[before.Head] is WordTag.Noun or WordTag.Name;
        if (chunk.Start == before.End)
        {
            if (!isNoun || chunk.Adposition >= 0) return ChunkLink.None;
            if (tags[chunk.Head] == WordTag.Name && chunk.Determiner < 0) return ChunkLink.Apposition;
            return (chunk.Cell & NominalCells.Genitive) != 0 && !tags[chunk.Head].IsPronoun() ? ChunkLink.Genitive : ChunkLink.None;
        }
        var isJoined = chunk.Start == before.End + 1 && tags[before.End] is WordTag.CoordinatingConjunction or WordTag.Punctuation;
        if (tags[before.Head].IsPronoun() != tags[chunk.Head].IsPronoun()) return ChunkLink.None;
        return isJoined && SameCase(before.Cell, chunk.Cell) && (before.Adposition == chunk.Adposition || before.Adposition >= 0 == chunk.Adposition >= 0) ? ChunkLink.Coordination : ChunkLink.None;
    }

    private static bool SameCase(NominalCells first, NominalCells second)
    {
        foreach (var row in (ReadOnlySpan<NominalCells>)[NominalCells.Nominative, NominalCells.Accusative, NominalCells.Dative, NominalCells.Genitive])
        {
            if ((first & row) != 0) return (second & row) != 0;
        }
        return false;
    }
}
