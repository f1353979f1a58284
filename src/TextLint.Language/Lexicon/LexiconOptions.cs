using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>What of an affix file still matters when forms are looked up.</summary>
internal sealed record LexiconOptions
{
    public required int CompoundMinimum { get; init; }
    public required int CompoundMaximum { get; init; }
    public required string Ignored { get; init; }

    /// <summary>Ends and beginnings, in UTF-8, that may not meet within a compound.</summary>
    public required ImmutableArray<KeyValuePair<byte[], byte[]>> ForbiddenJoints { get; init; }

    public required bool ChecksCompoundCase { get; init; }
    public required bool ChecksCompoundDuplicates { get; init; }
    public required bool ChecksCompoundTriples { get; init; }
    public required bool ChecksSharps { get; init; }
    public required bool HasCompounds { get; init; }
    public required ImmutableArray<string> Breaks { get; init; }
    public required ImmutableArray<KeyValuePair<string, string>> Confusions { get; init; }

    /// <summary>The letters of its words, the most frequent first.</summary>
    public required string Alphabet { get; init; }
    public required ImmutableArray<KeyValuePair<string, string>> InputConversions { get; init; }

    /// <summary>Patterns of compounds: rows of a bit of <see cref="FormClass.Symbols"/> and the sign behind it.</summary>
    public required ImmutableArray<ImmutableArray<(uint Symbol, char Quantifier)>> Patterns { get; init; }
}
