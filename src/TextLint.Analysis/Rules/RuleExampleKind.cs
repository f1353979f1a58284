namespace TextLint.Analysis.Rules;

/// <summary>What an example shows.</summary>
public enum RuleExampleKind
{
    /// <summary>Exactly the marked spans are reported.</summary>
    Flagged,

    /// <summary>Nothing is reported.</summary>
    Clean,
}
