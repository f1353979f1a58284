using System.Collections.Immutable;
using System.Text;

namespace TextLint.Language.Hunspell;

/// <summary>What an affix file (<c>.aff</c>) says. The names of its options are those of hunspell(5).</summary>
internal sealed record AffixFile
{
    /// <summary>The encoding of both files.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public FlagFormat FlagFormat { get; init; }

    public SpecialFlags Flags { get; init; } = new();

    /// <summary>Prefixes by the flag of their class.</summary>
    public required ILookup<int, AffixRule> Prefixes { get; init; }

    /// <summary>Suffixes by the flag of their class.</summary>
    public required ILookup<int, AffixRule> Suffixes { get; init; }

    /// <summary>Sets of flags that words name by number (<c>AF</c>); empty where flags stand at the words.</summary>
    public ImmutableArray<FlagSet> FlagAliases { get; init; } = [];

    /// <summary>Least length of a part of a compound, in characters.</summary>
    public int CompoundMinimum { get; init; } = 3;

    /// <summary>Most parts of a compound; 0 for any number.</summary>
    public int CompoundMaximum { get; init; }

    /// <summary>How a part of a compound may not end where the next begins in a certain way.</summary>
    public ImmutableArray<KeyValuePair<string, string>> ForbiddenJoints { get; init; } = [];

    /// <summary>Characters that count for nothing, in the dictionary and in words.</summary>
    public string Ignored { get; init; } = "";

    public ImmutableArray<CompoundPattern> CompoundPatterns { get; init; } = [];

    public bool ChecksCompoundCase { get; init; }
    public bool ChecksCompoundDuplicates { get; init; }
    public bool ChecksCompoundTriples { get; init; }
    public bool ChecksSharps { get; init; }
    public bool MayStripAll { get; init; }

    /// <summary>A text without what is <see cref="Ignored"/>.</summary>
    public string WithoutIgnored(string text) => Ignored.Length == 0 ? text : string.Concat(text.Where(c => !Ignored.Contains(c, StringComparison.Ordinal)));

    /// <summary>Where words are broken into parts that must all be known; <c>^</c> and <c>$</c> bind to the ends.</summary>
    public ImmutableArray<string> Breaks { get; init; } = ["-", "^-", "-$"];

    /// <summary>What is easily written for something else (<c>REP</c>): the wrong letters, then the right ones; <c>^</c> and <c>$</c> bind to the ends.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Confusions { get; init; } = [];

    /// <summary>What is replaced in a word before it is looked up.</summary>
    public ImmutableArray<KeyValuePair<string, string>> InputConversions { get; init; } = [];
}
