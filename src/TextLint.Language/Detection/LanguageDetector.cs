using System.Collections.Immutable;
using TextLint.Documents.Parsing;

namespace TextLint.Language;

/// <summary>Recognises the language of an article by the share of its words that are function words of a language.</summary>
/// <remarks>
/// Function words make up 40 to 60 % of running text, and few of them are shared by two languages, so a few sentences decide.
/// </remarks>
public static class LanguageDetector
{
    private const int EnoughWords = 400;
    private const double SmallestShare = 0.12;

    /// <summary>The tag of the pack whose function words are the most frequent in <paramref name="article"/>; <c>und</c> where none is frequent.</summary>
    public static string Detect(ParsedArticle article, LanguagePacks packs)
    {
        var counts = new int[packs.All.Length];
        var words = 0;
        foreach (var block in article.Blocks)
        {
            words += Count(block.Text.Characters, packs.All, counts, EnoughWords - words);
            if (words >= EnoughWords) break;
        }
        var best = -1;
        for (var i = 0; i < counts.Length; i++)
        {
            if (best < 0 || counts[i] > counts[best]) best = i;
        }
        return best >= 0 && counts[best] > 0 && counts[best] >= SmallestShare * words
            ? packs.All[best].Language
            : LanguagePack.Undetermined.Language;
    }

    private static int Count(ReadOnlySpan<char> text, ImmutableArray<LanguagePack> packs, int[] counts, int limit)
    {
        Span<char> folded = stackalloc char[LongestFunctionWord];
        var words = 0;
        var i = 0;
        while (i < text.Length && words < limit)
        {
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\'')) i++;
            if (i == start)
            {
                i++;
                continue;
            }
            words++;
            if (i - start > LongestFunctionWord) continue;
            var length = text[start..i].ToLowerInvariant(folded);
            for (var k = 0; k < packs.Length; k++)
            {
                if (packs[k].FunctionWords.Count > 0 && packs[k].FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..length])) counts[k]++;
            }
        }
        return words;
    }

    // Longer words are content words in every language here; it bounds the stack buffer.
    private const int LongestFunctionWord = 16;
}
