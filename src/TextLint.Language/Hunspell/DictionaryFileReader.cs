using System.Collections.Immutable;
using System.Globalization;

namespace TextLint.Language.Hunspell;

/// <summary>Reads the words of a dictionary file (<c>.dic</c>).</summary>
internal static class DictionaryFileReader
{
    private const int LongestWord = 100;

    /// <summary>The entries in the order of the file. What cannot be read goes to <paramref name="problems"/>.</summary>
    public static ImmutableArray<DictionaryEntry> Read(HunspellFile file, AffixFile affixes, ImmutableArray<HunspellProblem>.Builder problems)
    {
        var entries = ImmutableArray.CreateBuilder<DictionaryEntry>();
        var sets = new Dictionary<string, FlagSet?>(StringComparer.Ordinal);
        foreach (var (number, text) in DictionaryLines.Of(file, affixes.Encoding, problems))
        {
            if (number == 1 && int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            var line = WithoutDescription(text);
            var slash = SlashOf(line);
            var word = (slash < 0 ? line : line[..slash]).Replace("\\/", "/", StringComparison.Ordinal).Trim();
            if (word.Length == 0) continue;
            var written = slash < 0 ? "" : line[(slash + 1)..].Trim();
            if (!sets.TryGetValue(written, out var flags)) sets[written] = flags = FlagsOf(written, affixes);
            if (flags is null) problems.Add(new HunspellProblem(file.Path, number, HunspellProblemKind.BadFlag, written));
            else if (word.Length > LongestWord) problems.Add(new HunspellProblem(file.Path, number, HunspellProblemKind.TooLong, word[..20]));
            else entries.Add(new DictionaryEntry(affixes.WithoutIgnored(word), flags));
        }
        return entries.ToImmutable();
    }

    // "word/FLAGS po:noun", or what an old dictionary puts behind a tab.
    private static string WithoutDescription(string line)
    {
        var end = line.IndexOf('\t', StringComparison.Ordinal);
        if (end >= 0) line = line[..end];
        for (var colon = line.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = line.IndexOf(':', colon + 1))
        {
            if (colon > 3 && line[colon - 3] == ' ') return line[..(colon - 3)];
        }
        return line;
    }

    private static int SlashOf(string line)
    {
        for (var i = line.IndexOf('/', StringComparison.Ordinal); i >= 0; i = line.IndexOf('/', i + 1))
        {
            if (i > 0 && line[i - 1] != '\\') return i;
        }
        return -1;
    }

    private static FlagSet? FlagsOf(string written, AffixFile affixes)
    {
        if (written.Length == 0) return FlagSet.Empty;
        if (affixes.FlagAliases.IsEmpty) return FlagSet.Parse(written, affixes.FlagFormat);
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var alias) && alias > 0 && alias <= affixes.FlagAliases.Length
            ? affixes.FlagAliases[alias - 1]
            : null;
    }
}
