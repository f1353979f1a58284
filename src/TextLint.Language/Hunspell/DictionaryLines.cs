using System.Collections.Immutable;
using System.Text;

namespace TextLint.Language.Hunspell;

/// <summary>The lines of a dictionary's file, numbered, within the limits of what a dictionary can be.</summary>
internal static class DictionaryLines
{
    private const int LongestLine = 4096;
    private const int LongestFile = 64 << 20;

    /// <summary>The lines with their numbers from 1, without a byte order mark and ends of lines.</summary>
    public static IEnumerable<(int Number, string Text)> Of(HunspellFile file, Encoding encoding, ImmutableArray<HunspellProblem>.Builder problems)
    {
        var bytes = file.Bytes;
        if (bytes.Length > LongestFile)
        {
            problems.Add(new HunspellProblem(file.Path, 1, HunspellProblemKind.TooLong, ""));
            bytes = bytes[..LongestFile];
        }
        var number = 0;
        for (var start = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0; start < bytes.Length;)
        {
            number++;
            var length = bytes.Span[start..].IndexOf((byte)'\n');
            var line = length < 0 ? bytes[start..] : bytes.Slice(start, length);
            start += line.Length + 1;
            if (line.Length <= LongestLine) yield return (number, encoding.GetString(line.Span).TrimEnd('\r'));
            else problems.Add(new HunspellProblem(file.Path, number, HunspellProblemKind.TooLong, ""));
        }
    }
}
