namespace TextLint.Analysis.Prefiltering;

/// <summary>
/// Which rules may have findings in an article, in each of its blocks and in each of their sentences. A buffer to be filled block by block
/// by <see cref="LiteralPrefilter.Scan"/>, and again for the next article; while it is not filled, it serves many threads.
/// </summary>
public sealed class CandidateSet
{
    private readonly ulong[] _always;
    private readonly ulong[] _article;
    private readonly List<int> _firstRows = [];
    private ulong[] _rows = [];
    private int _rowCount;

    internal CandidateSet(ulong[] always)
    {
        _always = always;
        _article = [.. always];
    }

    private int Width => _always.Length;

    /// <summary>Rules that may have findings in the article, as far as its blocks were scanned.</summary>
    public CandidateRules InArticle => new(_article);

    /// <summary>Rules that may have findings in a block.</summary>
    /// <param name="block">Its place in the order in which blocks were scanned.</param>
    public CandidateRules InBlock(int block) => new(Row(_firstRows[block]));

    /// <summary>Rules that may have findings in a sentence of a block.</summary>
    public CandidateRules InSentence(int block, int sentence) => new(Row(_firstRows[block] + 1 + sentence));

    /// <summary>Forgets the article, before the first block of another one.</summary>
    public void StartArticle()
    {
        _always.CopyTo(_article, 0);
        _firstRows.Clear();
        _rowCount = 0;
    }

    internal void StartBlock(int sentences)
    {
        var first = _rowCount;
        _firstRows.Add(first);
        _rowCount += sentences + 1;
        if (_rows.Length < _rowCount * Width) Array.Resize(ref _rows, Math.Max(_rowCount * Width, 2 * _rows.Length));
        for (var row = first; row < _rowCount; row++) _always.CopyTo(_rows, row * Width);
    }

    internal void AddToBlock(int rule)
    {
        Add(_firstRows[^1], rule);
        _article[rule >> 6] |= 1UL << (rule & 63);
    }

    internal void AddToSentence(int sentence, int rule) => Add(_firstRows[^1] + 1 + sentence, rule);

    private void Add(int row, int rule) => _rows[row * Width + (rule >> 6)] |= 1UL << (rule & 63);

    private ReadOnlySpan<ulong> Row(int row) => _rows.AsSpan(row * Width, Width);
}
