namespace TextLint.Analysis.Prefiltering;

/// <summary>
/// Which rules may have findings in a block, in each of its sentences, and in the article so far. A buffer to be filled again and
/// again by <see cref="LiteralPrefilter.Scan"/>; one a thread.
/// </summary>
public sealed class CandidateSet
{
    private readonly ulong[] _always;
    private readonly ulong[] _article;
    private ulong[] _rows;
    private int _rowCount;

    internal CandidateSet(ulong[] always)
    {
        _always = always;
        _article = [.. always];
        _rows = [];
    }

    private int Width => _always.Length;

    /// <summary>Rules that may have findings in the article, as far as its blocks were scanned.</summary>
    public CandidateRules InArticle => new(_article);

    /// <summary>Rules that may have findings in the block that was scanned last.</summary>
    public CandidateRules InBlock => new(Row(0));

    /// <summary>Rules that may have findings in one sentence of the block that was scanned last.</summary>
    public CandidateRules InSentence(int index) => new(Row(index + 1));

    /// <summary>Forgets the article, before the first block of another one.</summary>
    public void StartArticle() => _always.CopyTo(_article, 0);

    internal void StartBlock(int sentences)
    {
        _rowCount = sentences + 1;
        if (_rows.Length < _rowCount * Width) _rows = new ulong[Math.Max(_rowCount * Width, 2 * _rows.Length)];
        for (var row = 0; row < _rowCount; row++) _always.CopyTo(_rows, row * Width);
    }

    internal void AddToBlock(int rule)
    {
        var bit = 1UL << (rule & 63);
        _rows[rule >> 6] |= bit;
        _article[rule >> 6] |= bit;
    }

    internal void AddToSentence(int index, int rule) => _rows[(index + 1) * Width + (rule >> 6)] |= 1UL << (rule & 63);

    private ReadOnlySpan<ulong> Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _rowCount);
        return _rows.AsSpan(row * Width, Width);
    }
}
