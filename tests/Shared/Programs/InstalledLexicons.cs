using TextLint.Language;

namespace TextLint.Programs;

/// <summary>The lexicons that the build puts beside a program that measures, or beside tests.</summary>
internal static class InstalledLexicons
{
    /// <summary>The bytes of a lexicon, or null where the build could not make it.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="kind">Which of its lexicons.</param>
    public static ReadOnlyMemory<byte>? Read(string language, LexiconKind kind)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "lexicons");
        var found = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{kind.ToString().ToLowerInvariant()}-{language}-*.bin").FirstOrDefault() : null;
        return found is null ? null : File.ReadAllBytes(found);
    }
}
