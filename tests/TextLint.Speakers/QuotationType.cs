namespace TextLint.Speakers;

/// <summary>How the words of a speaker are given.</summary>
public enum QuotationType
{
    /// <summary>In quotation marks, as a sentence of their own.</summary>
    Direct,

    /// <summary>In the words of the writer.</summary>
    Indirect,

    /// <summary>Partly in quotation marks, within a sentence of the writer's.</summary>
    Mixed,
}
