using System.Globalization;
using System.Text;

namespace TextLint.Segmentation;

/// <summary>
/// Writes which letters the combining diacritical marks (U+0300 to U+036F) compose with, and the marks' canonical order, from
/// UnicodeData.txt and CompositionExclusions.txt.
/// </summary>
internal static class CompositionTable
{
    private const int LineWidth = 120;

    public static void Write(string unicode, string version, string target)
    {
        var excluded = File.ReadLines(Path.Combine(unicode, "CompositionExclusions.txt"))
            .Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).Select(CodePoint).ToHashSet();
        var orders = new SortedDictionary<int, int>();
        var pairs = new SortedDictionary<int, List<(int Letter, int Composed)>>();
        foreach (var line in File.ReadLines(Path.Combine(unicode, "UnicodeData.txt")))
        {
            var fields = line.Split(';');
            var code = CodePoint(fields[0]);
            if (IsMark(code)) orders[code] = int.Parse(fields[3], CultureInfo.InvariantCulture);
            var parts = fields[5].Split(' ');
            if (parts.Length != 2 || fields[5].StartsWith('<') || excluded.Contains(code) || !IsMark(CodePoint(parts[1]))) continue;
            if (IsMark(code)) continue;
            var mark = CodePoint(parts[1]);
            if (!pairs.TryGetValue(mark, out var list)) pairs[mark] = list = [];
            list.Add((CodePoint(parts[0]), code));
        }
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# From UnicodeData.txt of Unicode {version}; written by tests/TextLint.Segmentation (tables), not by hand.\n");
        text.Append("# © Unicode, Inc. For terms of use and licence see https://www.unicode.org/terms_of_use.html\n");
        text.Append("# A line: a mark, its canonical combining class, then the letters it composes with, each with the composed letter.\n");
        foreach (var (mark, order) in orders)
        {
            var column = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{mark:X} {order}");
            foreach (var (letter, composed) in pairs.GetValueOrDefault(mark, []))
            {
                if (text.Length - column > LineWidth - 10)
                {
                    text.Append('\n');
                    column = text.Length;
                }
                text.Append(CultureInfo.InvariantCulture, $" {letter:X}:{composed:X}");
            }
            text.Append('\n');
        }
        File.WriteAllText(target, text.ToString());
    }

    private static bool IsMark(int code) => code is >= 0x300 and <= 0x36F;

    private static int CodePoint(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
