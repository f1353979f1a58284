using TextLint.Content;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>The compiled lexicons beside this program.</summary>
internal static class LexiconFiles
{
    public static LanguagePacks Packs { get; } = BuiltIn.Packs.WithLexicons(Read);

    private static ReadOnlyMemory<byte>? Read(string language, LexiconKind kind)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "lexicons");
        var file = Directory.EnumerateFiles(folder, $"{kind.ToString().ToLowerInvariant()}-{language}-*.bin").Order(StringComparer.Ordinal).FirstOrDefault();
        return file is null ? null : File.ReadAllBytes(file);
    }
}
