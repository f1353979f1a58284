using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>The words of <c>words.tsv</c>.</summary>
internal static class ClosedClasses
{
    /// <param name="path">The table.</param>
    /// <param name="endings">The paradigms that rows name; none where the language has none.</param>
    public static IEnumerable<MorphologicalEntry> Read(string path, EndingTable? endings = null)
    {
        foreach (var row in DataLines.Read(path))
        {
            var tag = UniversalFeatures.PartOfSpeechOf(row[2]) ?? throw new FormatException($"no part of speech {row[2]}");
            var reading = EndingTable.FeaturesOf(tag, row[3]);
            foreach (var word in row[0].Split(' '))
            {
                // Words of several tokens are listed for the reader; a reading belongs to one token.
                if (word.Contains('_', StringComparison.Ordinal)) continue;
                var lemma = row[1] == "=" ? word : row[1];
                if (row.Length < 5 || endings is null)
                {
                    yield return new MorphologicalEntry(word, lemma, reading);
                    continue;
                }
                foreach (var entry in row[4].Split(' ').SelectMany(paradigm => endings.Inflect(word, lemma, paradigm, reading))) yield return entry;
            }
        }
    }
}
