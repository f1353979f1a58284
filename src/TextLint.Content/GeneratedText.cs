using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextLint.Content;

/// <summary>What generated files make of their literals.</summary>
internal static class GeneratedText
{
    public static ImmutableArray<string> Lines(string lines) => ImmutableCollectionsMarshal.AsImmutableArray(lines.Split('\n'));

    public static FrozenSet<string> Set(string lines) => lines.Split('\n').ToFrozenSet(StringComparer.Ordinal);

    public static FrozenDictionary<string, string> Map(KeyValuePair<string, string>[] texts) => texts.ToFrozenDictionary(StringComparer.Ordinal);
}
