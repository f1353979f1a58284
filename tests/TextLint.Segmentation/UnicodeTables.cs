using System.Globalization;
using System.Text;

namespace TextLint.Segmentation;

/// <summary>
/// Writes the tables that TextLint.Documents embeds: Unicode's property files without names and comments, neighbouring ranges
/// joined, one property value a paragraph.
/// </summary>
internal static class UnicodeTables
{
    private const int LineWidth = 120;

    public static int Write(string unicode, string folder)
    {
        var version = Version(Path.Combine(unicode, "auxiliary", "WordBreakProperty.txt"));
        var words = Ranges(Path.Combine(unicode, "auxiliary", "WordBreakProperty.txt"));
        var sentences = Ranges(Path.Combine(unicode, "auxiliary", "SentenceBreakProperty.txt"));
        var emoji = Ranges(Path.Combine(unicode, "emoji", "emoji-data.txt"))
            .Where(value => value.Key == "Extended_Pictographic").ToDictionary();
        Write(Path.Combine(folder, "WordBreak.txt"), "WordBreakProperty.txt", version, words);
        Write(Path.Combine(folder, "SentenceBreak.txt"), "SentenceBreakProperty.txt", version, sentences);
        Write(Path.Combine(folder, "ExtendedPictographic.txt"), "emoji-data.txt", version, emoji);
        CompositionTable.Write(unicode, version, Path.Combine(folder, "Composition.txt"));
        return 0;
    }

    // The first line reads "# WordBreakProperty-15.0.0.txt".
    private static string Version(string file) => File.ReadLines(file).First().Split('-')[1].Replace(".txt", "", StringComparison.Ordinal);

    private static Dictionary<string, List<(int First, int Last)>> Ranges(string file)
    {
        var values = new Dictionary<string, List<(int First, int Last)>>();
        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2) continue;
            var ends = fields[0].Split("..");
            if (!values.TryGetValue(fields[1], out var ranges)) values[fields[1]] = ranges = [];
            ranges.Add((CodePoint(ends[0]), CodePoint(ends[^1])));
        }
        return values.ToDictionary(value => value.Key, value => Joined(value.Value));
    }

    private static int CodePoint(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static List<(int First, int Last)> Joined(List<(int First, int Last)> ranges)
    {
        var joined = new List<(int First, int Last)>();
        foreach (var range in ranges.Order())
        {
            if (joined.Count > 0 && joined[^1].Last + 1 == range.First) joined[^1] = (joined[^1].First, range.Last);
            else joined.Add(range);
        }
        return joined;
    }

    private static void Write(string target, string source, string version, Dictionary<string, List<(int First, int Last)>> values)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# From {source} of Unicode {version}; written by tests/TextLint.Segmentation (tables), not by hand.\n");
        text.Append("# © Unicode, Inc. For terms of use and licence see https://www.unicode.org/terms_of_use.html\n");
        foreach (var (name, ranges) in values)
        {
            var column = name.Length;
            text.Append(name);
            foreach (var (first, last) in ranges)
            {
                var range = first == last ? $"{first:X}" : $"{first:X}-{last:X}";
                if (column + 1 + range.Length > LineWidth)
                {
                    text.Append('\n');
                    column = 0;
                }
                text.Append(' ').Append(range);
                column += 1 + range.Length;
            }
            text.Append('\n');
        }
        File.WriteAllText(target, text.ToString());
    }
}
