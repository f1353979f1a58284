using TextLint.Content;
using TextLint.Language;

namespace TextLint.Tool.Files;

/// <summary>The compiled dictionaries that lie beside the tool. A file that is missing or cannot be read is as if it were not there.</summary>
internal static class LexiconFolder
{
    private static readonly Lazy<LanguagePacks> InstalledPacks = new(() => BuiltIn.Packs.WithLexicons(Read));

    /// <summary>The languages that the tool brings along, with their lexicons.</summary>
    public static LanguagePacks Packs => InstalledPacks.Value;

    // Listed once: a cold run asks for each kind of each language.
    private static readonly Lazy<string[]> Names = new(Listed);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "lexicons");

    private static ReadOnlyMemory<byte>? Read(string language, LexiconKind kind)
    {
        var start = $"{kind.ToString().ToLowerInvariant()}-{language}-";
        var name = Array.Find(Names.Value, name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(".bin", StringComparison.Ordinal));
        try
        {
            return name is null ? null : MappedFile.Open(Path.Combine(Folder, name));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string[] Listed()
    {
        try
        {
            var names = Directory.GetFiles(Folder);
            for (var i = 0; i < names.Length; i++) names[i] = Path.GetFileName(names[i]);
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
