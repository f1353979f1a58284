namespace TextLint.Analysis.Checks;

/// <summary>Where a kind of block is out of place.</summary>
public enum OutOfPlaceUnit
{
    /// <summary>As a block and as a stretch of another.</summary>
    Any,

    /// <summary>As a block, or behind a caption and a blank, where it would be in its place under a picture.</summary>
    Block,

    /// <summary>As a stretch of another block that ran together with it.</summary>
    Part,
}
