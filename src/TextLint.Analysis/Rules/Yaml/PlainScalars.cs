using System.Collections.Frozen;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>What may stand in a rule file without quotation marks.</summary>
internal static class PlainScalars
{
    // Words that versions of YAML read as something else than text.
    private static readonly FrozenSet<string> Misread =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "", "~", "null", "yes", "no", "on", "off");

    /// <summary>Whether every reader takes <paramref name="value"/> for what it says: a single word that YAML does not misread.</summary>
    public static bool MaySay(string value) => !value.Any(char.IsWhiteSpace) && !Misread.Contains(value);
}
