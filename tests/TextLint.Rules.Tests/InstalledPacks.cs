using TextLint.Content;
using TextLint.Language;
using TextLint.Programs;

namespace TextLint.Rules.Tests;

/// <summary>The built-in languages with the lexicons that the build puts beside the tests.</summary>
public static class InstalledPacks
{
    public static LanguagePacks All { get; } = BuiltIn.Packs.WithLexicons(InstalledLexicons.Read);
}
