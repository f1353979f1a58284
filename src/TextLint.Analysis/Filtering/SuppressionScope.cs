namespace TextLint.Analysis.Filtering;

/// <summary>How far a suppressing comment reaches.</summary>
internal enum SuppressionScope
{
    /// <summary>From the comment to the next one that enables, or to the end.</summary>
    FromHere,

    /// <summary>Ends what <see cref="FromHere"/> began.</summary>
    ToHere,

    /// <summary>The line of the comment.</summary>
    Line,

    /// <summary>The next line that is not blank.</summary>
    NextLine,

    /// <summary>The whole file.</summary>
    File,
}
