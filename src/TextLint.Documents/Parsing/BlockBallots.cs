using System.Collections.Immutable;

namespace TextLint.Documents.Parsing;

/// <summary>What was seen of each block of an article, and the kind that leads so far.</summary>
internal sealed class BlockBallots
{
    private readonly BlockEvidence[] _evidence;
    private readonly BlockKind[] _leaders;
    private readonly ImmutableArray<UnclassifiedBlock> _blocks;

    public BlockBallots(ImmutableArray<UnclassifiedBlock> blocks)
    {
        _blocks = blocks;
        _evidence = new BlockEvidence[blocks.Length];
        _leaders = new BlockKind[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            _evidence[i] = blocks[i].Kind is null ? BlockEvidence.Text : BlockEvidence.Text | BlockEvidence.Markup;
            _leaders[i] = blocks[i].Kind ?? BlockKind.Paragraph;
        }
    }

    public int Count => _leaders.Length;

    /// <summary>The kind for which most speaks so far.</summary>
    public BlockKind this[int index] => _leaders[index];

    /// <summary>Nothing but its looks speaks for a kind yet.</summary>
    public bool IsOpen(int index) =>
        _blocks[index].Kind is null
        && (_leaders[index] == BlockKind.Paragraph || (_leaders[index] == BlockKind.Crosshead && (_evidence[index] & BlockEvidence.BetweenText) == 0));

    /// <summary>How much speaks for a kind so far, markup aside.</summary>
    public int SumFor(BlockKind kind, int index) => BlockWeights.SumFor(kind, _evidence[index]);

    /// <summary>Adds what was seen of a block.</summary>
    public void Cast(int index, BlockEvidence evidence)
    {
        if (evidence == BlockEvidence.None) return;
        _evidence[index] |= evidence;
        _leaders[index] = BlockWeights.Winner(_evidence[index], _blocks[index].Kind);
    }

    /// <summary>What was seen of a block so far.</summary>
    public BlockEvidence EvidenceOf(int index) => _evidence[index];
}
