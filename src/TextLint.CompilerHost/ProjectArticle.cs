using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextLint.Formats;

namespace TextLint.CompilerHost;

/// <summary>Tells the articles among a project's additional files from lists that other analyzers read.</summary>
internal static class ProjectArticle
{
    private const string MetadataOption = "build_metadata.AdditionalFiles.TextLint";

    // Text files that well-known analyzers expect by name.
    private static readonly string[] ForeignPrefixes = ["BannedSymbols", "PublicAPI.", "AnalyzerReleases."];

    /// <summary>Whether a file is an article: its metadata say so, or they say nothing and its extension is that of a format of articles.</summary>
    public static bool IsArticle(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        if (!ArticleFormats.IsSupported(file.Path)) return false;
        if (UseOf(file, provider) is { Length: > 0 } use) return use.Equals("true", StringComparison.OrdinalIgnoreCase);
        var name = Path.GetFileName(file.Path);
        return !ForeignPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the metadata of a file say that it is for, or null.</summary>
    public static string? UseOf(AdditionalText file, AnalyzerConfigOptionsProvider provider) => provider.GetOptions(file).TryGetValue(MetadataOption, out var metadata) ? metadata : null;
}
