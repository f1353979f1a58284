using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextLint.Content;

/// <summary>What generated files make of their literals.</summary>
internal static class GeneratedText
{
    public static ImmutableArray<string> Lines(string lines) => ImmutableCollectionsMarshal.AsImmutableArray(lines.Split('\n'));

    public static FrozenSet<string> Set(string lines) => lines.Split('\n').ToFrozenSet(StringComparer.Ordinal);

    public static Dictionary<string, string> Map(string keysAndTexts)
    {
        var parts = keysAndTexts.Split('\0');
        var texts = new Dictionary<string, string>(parts.Length / 2, StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i += 2) texts.Add(parts[i], parts[i + 1]);
        return texts;
    }
}
