using System.Collections.Immutable;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing;

/// <summary>Says what each block of an article is: markup, words, length, punctuation, typography, position and repetition vote, with the weights of <see cref="BlockWeights"/>.</summary>
public static class BlockClassifier
{
    /// <summary>The kinds of <paramref name="blocks"/>, one each, in their order.</summary>
    public static ImmutableArray<BlockKind> Classify(ImmutableArray<UnclassifiedBlock> blocks, TextConventions conventions) => [.. Read(blocks, conventions).Select(static reading => reading.Kind)];

    /// <summary>The same, with what was seen of each.</summary>
    internal static ImmutableArray<BlockReading> Read(ImmutableArray<UnclassifiedBlock> blocks, TextConventions conventions) =>
        new ArticleAnatomy(blocks, new BlockCues(conventions), new ResidueReader(conventions.Residue)).Read();
}
