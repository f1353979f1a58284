using System.Collections.Frozen;

namespace TextLint.Documents.Parsing.Residue;

/// <summary>Tells the names of the files that pictures and films lie in; systems leave them where a caption is missing.</summary>
internal static class FilmOrPicture
{
    private const int LongestEnding = 4;
    private const int MostWords = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        FrozenSet.ToFrozenSet(["png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "svg", "avif", "mp4", "mov"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line is such a name and nothing else.</summary>
    public static bool IsNamedBy(ReadOnlySpan<char> line)
    {
        var dot = line.LastIndexOf('.');
        return dot > 0 && line.Length - dot - 1 <= LongestEnding && char.IsLetterOrDigit(line[dot - 1]) && Endings.Contains(line[(dot + 1)..]) && LineForm.WordsIn(line) <= MostWords;
    }
}
