using System.Globalization;
using System.Text;
using TextLint.Documents.Unicode;

namespace TextLint.Segmentation;

/// <summary>
/// Writes the tables that TextLint.Documents embeds: Unicode's property files without names and comments, in the order of code
/// points, neighbouring ranges joined.
/// </summary>
internal static class UnicodeTables
{
    private const int LineWidth = 120;

    public static int Write(string unicode, string folder)
    {
        var words = Path.Combine(unicode, "auxiliary", "WordBreakProperty.txt");
        var sentences = Path.Combine(unicode, "auxiliary", "SentenceBreakProperty.txt");
        var emoji = Path.Combine(unicode, "emoji", "emoji-data.txt");
        var version = Version(words);
        Write<WordBreakClass>(words, version, Path.Combine(folder, "WordBreak.txt"));
        Write<SentenceBreakClass>(sentences, version, Path.Combine(folder, "SentenceBreak.txt"));
        Write<EmojiClass>(emoji, version, Path.Combine(folder, "ExtendedPictographic.txt"));
        CompositionTable.Write(unicode, version, Path.Combine(folder, "Composition.txt"));
        return 0;
    }

    // The first line reads "# WordBreakProperty-15.0.0.txt".
    private static string Version(string file) => File.ReadLines(file).First().Split('-')[1].Replace(".txt", "", StringComparison.Ordinal);

    private static void Write<T>(string source, string version, string target) where T : struct, Enum
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# From {Path.GetFileName(source)} of Unicode {version}; written by tests/TextLint.Segmentation (tables), not by hand.\n");
        text.Append("# © Unicode, Inc. For terms of use and licence see https://www.unicode.org/terms_of_use.html\n");
        text.Append("# Ranges of code points, each with a value:");
        foreach (var value in Enum.GetValues<T>().Skip(1)) text.Append(CultureInfo.InvariantCulture, $" {value:d} {value}");
        var column = LineWidth;
        foreach (var (first, last, value) in Joined(Ranges<T>(source)))
        {
            var range = first == last ? $"{first:X}:{value:d}" : $"{first:X}-{last:X}:{value:d}";
            if (column + 1 + range.Length > LineWidth) column = 0;
            text.Append(column == 0 ? '\n' : ' ').Append(range);
            column += 1 + range.Length;
        }
        File.WriteAllText(target, text.Append('\n').ToString());
    }

    // A file of several properties gives those that the enumeration names.
    private static IEnumerable<(int First, int Last, T Value)> Ranges<T>(string file) where T : struct, Enum
    {
        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2 || !Enum.TryParse<T>(fields[1].Replace("_", "", StringComparison.Ordinal), out var value)) continue;
            var ends = fields[0].Split("..");
            yield return (CodePoint(ends[0]), CodePoint(ends[^1]), value);
        }
    }

    private static int CodePoint(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static List<(int First, int Last, T Value)> Joined<T>(IEnumerable<(int First, int Last, T Value)> ranges)
    {
        var joined = new List<(int First, int Last, T Value)>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (joined.Count > 0 && joined[^1].Last + 1 == range.First && Equals(joined[^1].Value, range.Value))
                joined[^1] = (joined[^1].First, range.Last, range.Value);
            else
                joined.Add(range);
        }
        return joined;
    }
}
