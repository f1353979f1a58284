using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Keys with values, in the order of the file; the keys differ.</summary>
internal sealed record MapNode(TextSpan Span, ImmutableArray<MapEntry> Entries) : YamlNode(Span)
{
    /// <summary>What stands behind a key, or null where the key is missing.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key) return entry.Value;
        }
        return null;
    }
}
