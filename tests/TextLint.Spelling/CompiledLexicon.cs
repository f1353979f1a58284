using TextLint.Language;
using TextLint.Language.Hunspell;

namespace TextLint.Spelling;

/// <summary>A dictionary in Hunspell's format as the build compiles it.</summary>
internal static class CompiledLexicon
{
    /// <param name="dictionary">Path of the dictionary without extension.</param>
    public static Lexicon Of(string dictionary) =>
        Lexicon.Open(LexiconCompiler.Compile(HunspellDictionary.Read(FileOf($"{dictionary}.aff"), FileOf($"{dictionary}.dic"))))!;

    private static HunspellFile FileOf(string path) => new(path, File.ReadAllBytes(path));
}
