using System.Globalization;

namespace TextLint.Spelling;

/// <summary>How far lookups agree with hunspell 1.7 and the same dictionary.</summary>
internal static class Agreement
{
    public static int Measure(string dictionary, string language, string corpus)
    {
        using var hunspell = HunspellLibrary.Load(dictionary);
        if (hunspell is null)
        {
            Console.Error.WriteLine("hunspell's library or the dictionary is not there.");
            return 2;
        }
        var lexicon = CompiledLexicon.Of(dictionary);
        var words = CorpusWords.Read(language, corpus).Distinct(StringComparer.Ordinal).ToList();
        var differences = words.Where(word => lexicon.IsKnown(word) != hunspell.IsKnown(word)).Order(StringComparer.Ordinal).ToList();
        foreach (var word in differences) Console.WriteLine($"{(lexicon.IsKnown(word) ? "known, not to hunspell" : "known to hunspell only")}\t{word}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words.Count} distinct words, {differences.Count} differences, agreement {100.0 * (words.Count - differences.Count) / words.Count:F3} %"));
        return 0;
    }
}
