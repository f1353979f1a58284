namespace TextLint.Analysis.Rules;

/// <summary>How loud a rule is, in the words of Roslyn's <c>.editorconfig</c> keys.</summary>
public enum RuleSeverity
{
    /// <summary>The rule does not run.</summary>
    None,

    /// <summary>It runs, and no report shows it.</summary>
    Silent,
    Suggestion,
    Warning,
    Error,
}
