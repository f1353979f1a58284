using TextLint.Content;
using TextLint.Language;

namespace TextLint.Rules.Tests;

/// <summary>The built-in languages with the lexicons that the build puts beside the tests.</summary>
public static class InstalledPacks
{
    public static LanguagePacks All { get; } = BuiltIn.Packs.WithLexicons(Read);

    private static ReadOnlyMemory<byte>? Read(string language, LexiconKind kind)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "lexicons");
        var file = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{kind.ToString().ToLowerInvariant()}-{language}-*.bin").FirstOrDefault() : null;
        return file is null ? null : File.ReadAllBytes(file);
    }
}
