using System.Text;
using TextLint.Language.Hunspell;

namespace TextLint.Language.Tests.Lexicon;

/// <summary>Lexicons of a few words.</summary>
internal static class SmallLexicon
{
    /// <summary>Reads, compiles and opens a dictionary.</summary>
    public static TextLint.Language.Lexicon Of(string affixes, params string[] words) =>
        TextLint.Language.Lexicon.Open(LexiconCompiler.Compile(Read(affixes, string.Join('\n', words))))!;

    public static HunspellDictionary Read(string affixes, string words) => HunspellDictionary.Read(
        new HunspellFile("small.aff", Encoding.UTF8.GetBytes(affixes)),
        new HunspellFile("small.dic", Encoding.UTF8.GetBytes(words)));
}
