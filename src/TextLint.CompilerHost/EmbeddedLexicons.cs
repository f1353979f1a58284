using TextLint.Content;
using TextLint.Language;

namespace TextLint.CompilerHost;

/// <summary>The compiled dictionaries that the build embeds into this assembly, one resource a file; one that is missing is as if it were not there.</summary>
internal static class EmbeddedLexicons
{
    private static readonly Lazy<LanguagePacks> InstalledPacks = new(static () => BuiltIn.Packs.WithLexicons(Read));

    /// <summary>The languages that TextLint brings along, with their lexicons.</summary>
    public static LanguagePacks Packs => InstalledPacks.Value;

    private static ReadOnlyMemory<byte>? Read(string language, LexiconKind kind)
    {
        var assembly = typeof(EmbeddedLexicons).Assembly;
        var beginning = $"{kind.ToString().ToLowerInvariant()}-{language}-";
        var name = assembly.GetManifestResourceNames().Where(name => name.StartsWith(beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
        return name is not null && assembly.GetManifestResourceStream(name) is UnmanagedMemoryStream stream ? new ResourceMemory(stream).Memory : null;
    }
}
