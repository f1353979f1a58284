using System.Collections.Immutable;
using System.Numerics;

namespace TextLint.Language;

/// <summary>What tells the known languages from one another: their function words, and the trigrams of their words. Safe for many threads.</summary>
/// <remarks>
/// Function words make up 40 to 60 % of running text, and few of them are shared by two languages; so they decide wherever there are some,
/// at the price of one look-up a word. Trigrams help where they are missing; their table is made when first needed.
/// </remarks>
public sealed class LanguageModels
{
    /// <summary>Longer words are content words in every language here; it bounds the stack buffers.</summary>
    private const int LongestFunctionWord = 16;
    private const int LongestWord = 64;
    private const char Apostrophe = '\'';
    private const char CurlyApostrophe = '\u2019';

    private readonly Dictionary<string, ulong> _functionWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordMemory<ulong> _seen = new();
    private readonly Lazy<TrigramTable> _trigrams;

    /// <param name="packs">At most 64 languages.</param>
    public LanguageModels(ImmutableArray<LanguagePack> packs)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(packs.Length, 64);
        Languages = [.. packs.Select(static pack => pack.Language)];
        for (var language = 0; language < packs.Length; language++)
        {
            foreach (var word in packs[language].FunctionWords)
                _functionWords[word] = _functionWords.GetValueOrDefault(word) | 1UL << language;
        }
        _lookup = _functionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        _trigrams = new(() => new TrigramTable([.. packs.Select(static pack => pack.Trigrams)]));
    }

    /// <summary>Models that know no language.</summary>
    public static LanguageModels None { get; } = new([]);

    /// <summary>BCP 47 tags, in the order of the bits and scores below.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The languages that <paramref name="word"/>, or what stands in it up to an apostrophe, is a function word of: one bit each.</summary>
    public ulong FunctionWordOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        if (word.Length > LongestWord) return LookUp(word);
        return _seen.TryGet(word, out var languages) ? languages : _seen.Keep(word, LookUp(word));
    }

    private ulong LookUp(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestFunctionWord];
        var curly = word.IndexOfAny(Apostrophe, CurlyApostrophe);
        if (word.Length > LongestFunctionWord && (curly < 0 || curly >= LongestFunctionWord)) return 0;
        var length = word[..Math.Min(word.Length, LongestFunctionWord)].ToLowerInvariant(folded);
        if (curly < 0) return _lookup.TryGetValue(folded[..length], out var languages) ? languages : 0;
        folded[curly] = Apostrophe;
        _lookup.TryGetValue(folded[..length], out var whole);
        _lookup.TryGetValue(folded[..(curly + 1)], out var elided);
        return whole | elided;
    }

    /// <summary>Adds to <paramref name="scores"/> how much <paramref name="word"/> looks like each language, from 0 (not at all) to 1.</summary>
    public void AddResemblance(ReadOnlySpan<char> word, Span<float> scores)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var length = word[..Math.Min(word.Length, LongestWord)].ToLowerInvariant(folded);
        _trigrams.Value.Add(folded[..length], scores);
    }

    /// <summary>Adds one to the count of each language whose bit is set.</summary>
    public static void Count(ulong languages, Span<int> counts)
    {
        for (; languages != 0; languages &= languages - 1) counts[BitOperations.TrailingZeroCount(languages)]++;
    }
}
