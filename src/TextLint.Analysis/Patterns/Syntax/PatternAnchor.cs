namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>What an anchor asserts of its place.</summary>
internal enum PatternAnchor
{
    /// <summary>The start of the text.</summary>
    Start,

    /// <summary>The edge of a word.</summary>
    WordBoundary,

    /// <summary>Something that does not narrow down where a match can begin.</summary>
    Other,
}
