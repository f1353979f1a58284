namespace TextLint.Analysis.Gluing;

/// <summary>How sure it is that a space is missing.</summary>
internal enum GlueCertainty
{
    /// <summary>Only in an article where other words ran together too.</summary>
    Possible,

    /// <summary>A space can be put there without a look.</summary>
    Certain,

    /// <summary>An editor should look at it.</summary>
    Likely,

    /// <summary>Something is wrong, and a space alone does not mend it: a credit, say, ran into the text.</summary>
    Unmendable,
}
