namespace TextLint.Analysis.Balance;

/// <summary>A quotation mark that belongs to no quotation of its block.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Position">Where in the text of the block.</param>
/// <param name="Opens">Whether it opens a quotation; otherwise it closes one.</param>
/// <param name="IsAtEdge">Whether it opens with a sentence, or closes with one or before a comma: its other half may stand in another sentence.</param>
internal readonly record struct LooseMark(int Block, int Position, bool Opens, bool IsAtEdge)
{
    /// <summary>Whether it stands between blanks and says nothing but that what another one opens ends here.</summary>
    public bool OnlyCloses { get; init; }

    /// <summary>Whether its block begins with it.</summary>
    public bool IsAtStart => Position == 0;
}
