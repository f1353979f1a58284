using System.Collections.Immutable;

namespace TextLint.Language.Hunspell;

/// <summary>A dictionary in the format of Hunspell: words, and the affixes and compounds that they take part in.</summary>
/// <remarks>The format is described in hunspell(5). What cannot be read is left out and said; nothing is thrown.</remarks>
public sealed class HunspellDictionary
{
    private HunspellDictionary(AffixFile affixes, ImmutableArray<DictionaryEntry> entries, ImmutableArray<HunspellProblem> problems)
    {
        Affixes = affixes;
        Entries = entries;
        Problems = problems;
    }

    internal AffixFile Affixes { get; }

    internal ImmutableArray<DictionaryEntry> Entries { get; }

    /// <summary>What is wrong with the files, in their order.</summary>
    public ImmutableArray<HunspellProblem> Problems { get; }

    /// <summary>Reads a dictionary.</summary>
    /// <param name="affixes">The file <c>.aff</c>.</param>
    /// <param name="words">The file <c>.dic</c>.</param>
    public static HunspellDictionary Read(HunspellFile affixes, HunspellFile words)
    {
        var problems = ImmutableArray.CreateBuilder<HunspellProblem>();
        var read = new AffixFileReader(affixes, problems).Read();
        return new HunspellDictionary(read, DictionaryFileReader.Read(words, read, problems), problems.ToImmutable());
    }
}
