using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing;

/// <summary>Finds the stretches of a block that are of another kind: the dateline at its start, the credit or the residue at its end.</summary>
internal static class BlockParts
{
    /// <summary>The parts of a block in reading order.</summary>
    public static ImmutableArray<BlockPart> Find(ProjectedText text, bool mayHaveDateline, BlockCues cues, ResidueReader residue)
    {
        var opening = cues.LengthOfCreditAtStart(text.Characters);
        var dateline = mayHaveDateline ? Dateline.LengthIn(text.Characters) : 0;
        var credit = cues.StartOfCreditAtEnd(text.Characters);
        var tail = credit < 0 ? ResidueTail.StartIn(text.Characters, residue) : -1;
        if (opening == 0 && dateline == 0 && credit < 0 && tail < 0) return [];
        var parts = ImmutableArray.CreateBuilder<BlockPart>(2);
        if (opening > 0) parts.Add(new BlockPart(BlockKind.Credit, text.ToSource(new TextSpan(0, opening))));
        if (dateline > 0 && dateline < text.Length) parts.Add(new BlockPart(BlockKind.Dateline, text.ToSource(new TextSpan(0, dateline))));
        if (credit > opening && credit >= dateline) parts.Add(new BlockPart(BlockKind.Credit, text.ToSource(TextSpan.FromBounds(credit, text.Length))));
        if (tail > dateline) parts.Add(new BlockPart(BlockKind.Boilerplate, text.ToSource(TextSpan.FromBounds(tail, text.Length))));
        return parts.ToImmutable();
    }
}
