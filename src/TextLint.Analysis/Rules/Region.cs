namespace TextLint.Analysis.Rules;

/// <summary>A stretch within a block that a rule can leave out.</summary>
[Flags]
public enum Region
{
    None = 0,

    /// <summary>Between quotation marks.</summary>
    Quotation = 1,
}
