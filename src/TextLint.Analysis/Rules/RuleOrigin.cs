namespace TextLint.Analysis.Rules;

/// <summary>Whose rules they are; that decides which ids they may take and where they lie.</summary>
public enum RuleOrigin
{
    /// <summary>TextLint's own: ids <c>TL0000</c> to <c>TL7999</c> by category, in <c>language/category/</c>.</summary>
    BuiltIn,

    /// <summary>A newsroom's: ids with a prefix of their own; folders are optional.</summary>
    House,
}
