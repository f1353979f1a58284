using System.Globalization;
using TextLint.Documents;

namespace TextLint.Tool.Printing;

/// <summary>What speaks for the kind of a block, and for the one next to it: <c>headline 11: line 1, above-text 10; paragraph 4: text 4</c>; and what its words say of residue.</summary>
internal static class PrintedVotes
{
    private const int Kinds = 2;

    public static string Of(Block block) => block.Residue == ResidueEvidence.None ? OfKinds(block) : $"{OfKinds(block)}; {OfResidue(block)}";

    private static string OfResidue(Block block) =>
        string.Create(CultureInfo.InvariantCulture, $"residue {block.ResidueVotes.Sum(static vote => vote.Weight)}: {string.Join(", ", block.ResidueVotes.Select(VoteOf))}");

    private static string OfKinds(Block block) =>
        string.Join("; ", block.Votes.GroupBy(static vote => vote.Kind).OrderByDescending(kind => kind.Key == block.Kind).ThenByDescending(static kind => kind.Sum(static vote => vote.Weight)).Take(Kinds).Select(KindOf));

    private static string KindOf(IGrouping<BlockKind, BlockVote> kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{KebabCase.Of(kind.Key)} {kind.Sum(static vote => vote.Weight)}: {string.Join(", ", kind.Select(VoteOf))}");

    private static string VoteOf(ResidueVote vote) => string.Create(CultureInfo.InvariantCulture, $"{KebabCase.Of(vote.Evidence)} {vote.Weight}");

    private static string VoteOf(BlockVote vote) => string.Create(CultureInfo.InvariantCulture, $"{KebabCase.Of(vote.Evidence)} {vote.Weight}");
}
