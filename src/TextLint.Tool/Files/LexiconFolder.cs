using TextLint.Content;
using TextLint.Language;

namespace TextLint.Tool.Files;

/// <summary>The compiled dictionaries that lie beside the tool. A file that is missing or cannot be read is as if it were not there.</summary>
internal static class LexiconFolder
{
    private static readonly Lazy<LanguagePacks> InstalledPacks = new(() => BuiltIn.Packs.WithLexicons(Read));

    /// <summary>The languages that the tool brings along, with their lexicons.</summary>
    public static LanguagePacks Packs => InstalledPacks.Value;

    private static ReadOnlyMemory<byte>? Read(string language, LexiconKind kind)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "lexicons");
        try
        {
            var pattern = $"{kind.ToString().ToLowerInvariant()}-{language}-*.bin";
            return Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).FirstOrDefault() is { } file ? MappedFile.Open(file) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
