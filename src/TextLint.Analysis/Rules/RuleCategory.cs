using System.Collections.Immutable;

namespace TextLint.Analysis.Rules;

/// <summary>The categories of built-in rules: the folder that a rule lies in, and the first digit of its id.</summary>
public static class RuleCategory
{
    public const string Engine = "engine";
    public const string House = "house";
    public const string Structure = "structure";

    /// <summary>The category at index 0 has the ids <c>TL0000</c> to <c>TL0999</c>, and so on.</summary>
    public static ImmutableArray<string> BuiltIn { get; } =
        [Engine, "words", Structure, "grammar", "attribution", "consistency", "style", "typography"];
}
