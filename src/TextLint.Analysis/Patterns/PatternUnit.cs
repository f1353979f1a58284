namespace TextLint.Analysis.Patterns;

/// <summary>What a pattern is matched against.</summary>
public enum PatternUnit
{
    /// <summary>Each sentence.</summary>
    Sentence,

    /// <summary>The whole block.</summary>
    Block,
}
