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
    /// <param name="words">The files <c>.dic</c>; several where dictionaries of one family share their affixes.</param>
    public static HunspellDictionary Read(HunspellFile affixes, params ImmutableArray<HunspellFile> words)
    {
        var problems = ImmutableArray.CreateBuilder<HunspellProblem>();
        var read = new AffixFileReader(affixes, problems).Read();
        return new HunspellDictionary(read, [.. words.SelectMany(file => DictionaryFileReader.Read(file, read, problems))], problems.ToImmutable());
    }

    /// <summary>The words that take all of some classes of suffixes, with and without their prefixes, and what a further class makes of each.</summary>
    /// <param name="classes">Flags of one letter, of which a word must have all.</param>
    /// <param name="suffix">The class whose forms are given; null for the words themselves.</param>
    public IEnumerable<(string Word, string Form)> FormsOf(string classes, char? suffix) =>
        from entry in Entries
        where classes.All(flag => entry.Flags.Contains(flag))
        from word in WithPrefixes(entry)
        from form in Suffixed(word, suffix)
        select (word, form);

    private IEnumerable<string> Suffixed(string word, char? suffix) =>
        suffix is { } flag ? Affixes.Suffixes[flag].Select(rule => rule.Suffix(word, Affixes.MayStripAll)).OfType<string>() : [word];

    private IEnumerable<string> WithPrefixes(DictionaryEntry entry)
    {
        yield return entry.Word;
        foreach (var flag in entry.Flags.Values.ToArray())
        {
            foreach (var rule in Affixes.Prefixes[flag])
            {
                if (rule.Prefix(entry.Word, Affixes.MayStripAll) is { } word) yield return word;
            }
        }
    }
}
