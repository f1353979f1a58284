using System.Text;
using TextLint.Analysis;

namespace TextLint.RuleCompiler;

/// <summary>Word lists as C#, for house rules that refer to them.</summary>
internal static class WordListSource
{
    public static string Of(WordLists lists)
    {
        var source = new StringBuilder(Generated.Header)
            .Append("internal static class BuiltInLists\n{\n    public static FrozenDictionary<string, ImmutableArray<string>> ByName() => new Dictionary<string, ImmutableArray<string>>\n    {\n");
        foreach (var (name, words) in lists.ByName.Where(list => !DictionaryFolder.IsFunctionWords(list.Key)).OrderBy(list => list.Key, StringComparer.Ordinal))
            source.Append($"        [{CSharpText.Literal(name)}] = {CSharpValue.Texts(words)},\n");
        return source.Append("    }.ToFrozenDictionary();\n}\n").ToString();
    }
}
