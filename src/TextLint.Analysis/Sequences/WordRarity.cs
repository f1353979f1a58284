using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>How seldom words stand in texts.</summary>
internal static class WordRarity
{
    private const string InnerMarks = "'\u2019-";
    private const int MarkedLength = 12;

    /// <summary>How seldom a text holds one of <paramref name="words"/>, only to be compared: as the most frequent of them does. Where nothing is known of frequencies, the short words are the frequent ones. Stems are found by their start alone, which many words share; a mark within a word is rarer than words are.</summary>
    public static int Of(IReadOnlyCollection<string> words, WordReadings? readings)
    {
        var least = int.MaxValue;
        foreach (var word in words) least = Math.Min(least, WordSet.IsStem(word) ? 0 : readings?.RarityOf(word) ?? LengthOf(word));
        return words.Count == 0 ? 0 : least;
    }

    private static int LengthOf(string word) => word.Length > 1 && word.AsSpan().ContainsAny(InnerMarks) ? MarkedLength : word.Length;
}
