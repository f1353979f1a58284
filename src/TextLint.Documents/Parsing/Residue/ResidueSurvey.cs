namespace TextLint.Documents.Parsing.Residue;

/// <summary>Finds the residue among the blocks of an article: what is certain by itself first, then what its place and its neighbours make certain.</summary>
internal sealed class ResidueSurvey
{
    private const int MostWordsOfMenuLine = 6;
    private const int LongestMenuGap = 4;
    private const int MostLinesBelowLead = 3;
    private const int DigitsOfDate = 6;
    private const int FewestLinesOfRun = 3;

    private readonly ResidueVerdict[] _verdicts;
    private readonly BlockShape[] _shapes;
    private readonly BlockKind?[] _kinds;

    /// <param name="verdicts">What each block is by itself.</param>
    /// <param name="shapes">How each looks.</param>
    /// <param name="kinds">What is known of each so far; residue is written into it.</param>
    public ResidueSurvey(ResidueVerdict[] verdicts, BlockShape[] shapes, BlockKind?[] kinds) => (_verdicts, _shapes, _kinds) = (verdicts, shapes, kinds);

    /// <summary>Marks what is residue wherever it stands.</summary>
    public void MarkCertain()
    {
        for (var i = 0; i < _kinds.Length; i++)
            if (_verdicts[i] == ResidueVerdict.Certain && _kinds[i] is null or BlockKind.Metadata or BlockKind.ListItem or BlockKind.TableCell) _kinds[i] = BlockKind.Boilerplate;
    }

    /// <summary>Marks what may be residue and stands behind the text or beside residue.</summary>
    public void MarkPossible()
    {
        var lastProse = LastProse();
        MarkRuns();
        for (var i = 0; i < _kinds.Length; i++)
            if (MayBe(i) && ((lastProse >= 0 && i > lastProse) || IsResidue(i - 1))) _kinds[i] = BlockKind.Boilerplate;
        for (var i = _kinds.Length - 2; i >= 0; i--)
            if (MayBe(i) && IsResidue(i + 1)) _kinds[i] = BlockKind.Boilerplate;
        MarkDatesAtTop();
        if (lastProse >= 0) CloseGaps(lastProse);
    }

    // Above the text a line of figures is the date at which the page was made; within it, it may be a crosshead.
    private void MarkDatesAtTop()
    {
        var bottom = Math.Min(_kinds.Length, Array.FindIndex(_shapes, shape => shape.IsProse) + MostLinesBelowLead);
        for (var i = 0; i < bottom; i++)
            if (MayBe(i) && _kinds[i] == BlockKind.Metadata && _shapes[i].Digits >= DigitsOfDate) _kinds[i] = BlockKind.Boilerplate;
    }

    // One label may be a crosshead; several in a row are the controls of a page.
    private void MarkRuns()
    {
        var start = 0;
        for (var i = 0; i <= _kinds.Length; i++)
        {
            if (i < _kinds.Length && MayBe(i)) continue;
            if (i - start >= FewestLinesOfRun) Array.Fill(_kinds, BlockKind.Boilerplate, start, i - start);
            start = i + 1;
        }
    }

    private int LastProse()
    {
        for (var i = _kinds.Length - 1; i >= 0; i--)
            if (_kinds[i] is null && _shapes[i].IsProse && _verdicts[i] == ResidueVerdict.None) return i;
        return -1;
    }

    // Short lines between residue behind the text are entries of a menu.
    private void CloseGaps(int lastProse)
    {
        var residue = -1;
        for (var i = lastProse + 1; i < _kinds.Length; i++)
        {
            if (!IsResidue(i)) continue;
            if (residue >= 0 && i - residue - 1 <= LongestMenuGap && Enumerable.Range(residue + 1, i - residue - 1).All(IsMenuLine))
                Array.Fill(_kinds, BlockKind.Boilerplate, residue + 1, i - residue - 1);
            residue = i;
        }
    }

    private bool IsMenuLine(int index) => _kinds[index] is null or BlockKind.Metadata or BlockKind.ListItem && _shapes[index] is { Words: <= MostWordsOfMenuLine, Ending: BlockEnding.None };

    private bool MayBe(int index) => _verdicts[index] == ResidueVerdict.Possible && _kinds[index] is null or BlockKind.Metadata;

    private bool IsResidue(int index) => index >= 0 && _kinds[index] == BlockKind.Boilerplate;
}
