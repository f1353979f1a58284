using TextLint.Analysis.Rules.Yaml;

namespace TextLint.Reporting;

/// <summary>How members of our enumerations are written in rule files.</summary>
internal static class KeyName
{
    public static string Of<T>(T value) where T : struct, Enum => KeyCase.Value(value.ToString());
}
