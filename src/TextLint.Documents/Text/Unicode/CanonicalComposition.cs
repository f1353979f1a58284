using System.Globalization;

namespace TextLint.Documents.Unicode;

/// <summary>
/// Composes a letter with the combining diacritical marks (U+0300 to U+036F) behind it, as Unicode's normal form C does. The
/// runtime's own normalisation does nothing where it runs without ICU, as in a tool with invariant globalisation.
/// </summary>
internal static class CanonicalComposition
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly byte[] Orders = new byte[LastMark - FirstMark + 1];
    private static readonly Dictionary<(int Letter, char Mark), char> Composed = Load();

    /// <summary>Whether <paramref name="c"/> is one of the marks.</summary>
    public static bool IsMark(char c) => c is >= FirstMark and <= LastMark;

    /// <summary>Composes <paramref name="cluster"/>, a letter and the marks behind it; marks that compose with nothing stay, in canonical order.</summary>
    public static string Compose(ReadOnlySpan<char> cluster)
    {
        var letterLength = char.IsHighSurrogate(cluster[0]) && cluster.Length > 1 && char.IsLowSurrogate(cluster[1]) ? 2 : 1;
        if (letterLength == 2 || IsMark(cluster[0])) return cluster.ToString();
        var letter = cluster[0];
        var rest = new List<char>();
        var lastOrder = -1;
        foreach (var mark in cluster[1..].ToArray().OrderBy(OrderOf))
        {
            var order = OrderOf(mark);
            // A mark is blocked by an uncomposed one of the same order before it.
            if (order > lastOrder && Composed.TryGetValue((letter, mark), out var composed))
            {
                letter = composed;
                continue;
            }
            rest.Add(mark);
            lastOrder = order;
        }
        return $"{letter}{string.Concat(rest)}";
    }

    private static int OrderOf(char mark) => Orders[mark - FirstMark];

    private static Dictionary<(int Letter, char Mark), char> Load()
    {
        var composed = new Dictionary<(int Letter, char Mark), char>();
        var mark = FirstMark;
        foreach (var line in EmbeddedTable.Read("Composition.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#') continue;
            var fields = line.Split(' ');
            if (fields[0].Length > 0)
            {
                mark = (char)CodePoint(fields[0]);
                Orders[mark - FirstMark] = byte.Parse(fields[1], CultureInfo.InvariantCulture);
            }
            foreach (var field in fields)
            {
                var colon = field.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0) composed[(CodePoint(field.AsSpan(0, colon)), mark)] = (char)CodePoint(field.AsSpan(colon + 1));
            }
        }
        return composed;
    }

    private static int CodePoint(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
