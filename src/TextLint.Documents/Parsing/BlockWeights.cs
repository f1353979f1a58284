using System.Collections.Immutable;
using System.Numerics;

namespace TextLint.Documents.Parsing;

/// <summary>
/// What evidence weighs. The weights of what was seen of a block are added up for each kind, and the kind with the highest sum has it.
/// </summary>
/// <remarks>
/// Set by hand. Running text reaches 8 at most, so what shall overrule a long sentence weighs more; cues in the words of a block (9 to 12)
/// overrule places (6 to 8), certain labels of sites overrule both, and only what markup says of more than layout overrules them.
/// </remarks>
public static class BlockWeights
{
    private const int Kinds = (int)BlockKind.Fragment + 1;
    private const int MarkupOfMeaning = 50;

    // Sites lay out their labels as lists and tables too.
    private const int MarkupOfLayout = 20;

    private static readonly BlockVote[] Table =
    [
        new(BlockKind.Paragraph, BlockEvidence.Text, 4),
        new(BlockKind.Paragraph, BlockEvidence.Long, 2),
        new(BlockKind.Paragraph, BlockEvidence.Closed, 2),
        new(BlockKind.Headline, BlockEvidence.Line, 1),
        new(BlockKind.Kicker, BlockEvidence.Line, 1),
        new(BlockKind.Subheadline, BlockEvidence.Line, 1),
        new(BlockKind.Crosshead, BlockEvidence.Line, 1),
        new(BlockKind.Headline, BlockEvidence.TitleCase, 1),
        new(BlockKind.Headline, BlockEvidence.KickerLength, -4),
        new(BlockKind.Kicker, BlockEvidence.KickerLength, 1),
        new(BlockKind.Headline, BlockEvidence.PossibleLabel, -2),
        new(BlockKind.Headline, BlockEvidence.Repeated, 2),
        new(BlockKind.Headline, BlockEvidence.Heading, 4),
        new(BlockKind.Crosshead, BlockEvidence.Heading, 7),
        new(BlockKind.Headline, BlockEvidence.TopHeading, 2),
        new(BlockKind.Headline, BlockEvidence.AboveText, 10),
        new(BlockKind.Headline, BlockEvidence.SameAsHeadline, 10),
        new(BlockKind.Kicker, BlockEvidence.AboveHeadline, 8),
        new(BlockKind.Subheadline, BlockEvidence.BelowHeadline, 8),
        new(BlockKind.Lead, BlockEvidence.FirstText, 10),
        new(BlockKind.Crosshead, BlockEvidence.BetweenText, 6),
        new(BlockKind.Metadata, BlockEvidence.Figures, 6),
        new(BlockKind.Byline, BlockEvidence.BylineCue, 9),
        new(BlockKind.Byline, BlockEvidence.BelowByline, 9),
        new(BlockKind.Byline, BlockEvidence.NameBesideDate, 9),
        new(BlockKind.Dateline, BlockEvidence.DatelineForm, 9),
        new(BlockKind.Caption, BlockEvidence.CreditBehind, 9),
        new(BlockKind.Caption, BlockEvidence.CaptionCue, 10),
        new(BlockKind.Caption, BlockEvidence.SameAsCaption, 9),
        new(BlockKind.ListItem, BlockEvidence.ListMark, 10),
        new(BlockKind.Credit, BlockEvidence.CreditCue, 11),
        new(BlockKind.Fragment, BlockEvidence.NoLetters, 12),
        new(BlockKind.Boilerplate, BlockEvidence.PossibleLabel, 3),
        new(BlockKind.Boilerplate, BlockEvidence.BehindText, 6),
        new(BlockKind.Boilerplate, BlockEvidence.BesideResidue, 6),
        new(BlockKind.Boilerplate, BlockEvidence.RunOfLabels, 6),
        new(BlockKind.Boilerplate, BlockEvidence.DateAboveText, 6),
        new(BlockKind.Boilerplate, BlockEvidence.PageTitle, 25),
        new(BlockKind.Boilerplate, BlockEvidence.BetweenLabels, 25),
        new(BlockKind.Boilerplate, BlockEvidence.SiteLabel, 30),
    ];

    // The rows of each piece of evidence, by the number of its bit.
    private static readonly BlockVote[][] ByEvidence = Sorted();

    /// <summary>What each piece of evidence adds to each kind, in the order of the evidence.</summary>
    /// <param name="evidence">What was seen of a block.</param>
    /// <param name="markup">The kind that the markup of the format names, if it names one.</param>
    public static ImmutableArray<BlockVote> VotesOf(BlockEvidence evidence, BlockKind? markup)
    {
        var votes = ImmutableArray.CreateBuilder<BlockVote>();
        for (var rest = (ulong)evidence & ~(ulong)BlockEvidence.Markup; rest != 0; rest &= rest - 1) votes.AddRange(ByEvidence[BitOperations.TrailingZeroCount(rest)]);
        if (markup is { } kind && evidence.HasFlag(BlockEvidence.Markup)) votes.Add(new BlockVote(kind, BlockEvidence.Markup, OfMarkup(kind)));
        return votes.ToImmutable();
    }

    /// <summary>The kind with the highest sum; of equal ones the later in <see cref="BlockKind"/>, so that a paragraph has the least claim.</summary>
    internal static BlockKind Winner(BlockEvidence evidence, BlockKind? markup)
    {
        Span<int> sums = stackalloc int[Kinds];
        sums.Clear();
        for (var rest = (ulong)evidence & ~(ulong)BlockEvidence.Markup; rest != 0; rest &= rest - 1)
        {
            foreach (var vote in ByEvidence[BitOperations.TrailingZeroCount(rest)]) sums[(int)vote.Kind] += vote.Weight;
        }
        if (markup is { } kind && evidence.HasFlag(BlockEvidence.Markup)) sums[(int)kind] += OfMarkup(kind);
        var winner = 0;
        for (var i = 1; i < sums.Length; i++)
        {
            if (sums[i] >= sums[winner] && sums[i] > 0) winner = i;
        }
        return (BlockKind)winner;
    }

    /// <summary>How much speaks for a kind.</summary>
    internal static int SumFor(BlockKind kind, BlockEvidence evidence)
    {
        var sum = 0;
        for (var rest = (ulong)evidence & ~(ulong)BlockEvidence.Markup; rest != 0; rest &= rest - 1)
        {
            foreach (var vote in ByEvidence[BitOperations.TrailingZeroCount(rest)])
            {
                if (vote.Kind == kind) sum += vote.Weight;
            }
        }
        return sum;
    }

    private static BlockVote[][] Sorted()
    {
        var votes = new BlockVote[64][];
        for (var bit = 0; bit < votes.Length; bit++) votes[bit] = Array.FindAll(Table, vote => (ulong)vote.Evidence == 1ul << bit);
        return votes;
    }

    private static int OfMarkup(BlockKind kind) => kind is BlockKind.ListItem or BlockKind.TableCell or BlockKind.Metadata ? MarkupOfLayout : MarkupOfMeaning;
}
