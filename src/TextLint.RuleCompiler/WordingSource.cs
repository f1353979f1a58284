using System.Collections.Immutable;
using System.Text;
using TextLint.Analysis;

namespace TextLint.RuleCompiler;

/// <summary>What the tool says, as C#.</summary>
internal static class WordingSource
{
    public static string Of(ImmutableArray<Wording> wordings)
    {
        var source = new StringBuilder(Generated.Header).Append("internal static class BuiltInWordings\n{\n    public static Wording? Find(string language) => language switch\n    {\n");
        foreach (var wording in wordings) source.Append($"        {CSharpText.Literal(wording.Language)} => Wording_{CSharpText.Identifier(wording.Language)}(),\n");
        source.Append("        _ => null,\n    };\n");
        foreach (var wording in wordings)
        {
            source.Append($"\n    private static Wording Wording_{CSharpText.Identifier(wording.Language)}() => new({CSharpText.Literal(wording.Language)}, GeneratedText.Map(\n    [\n");
            foreach (var (key, text) in wording.Texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                source.Append($"        new({CSharpText.Literal(key)}, {CSharpText.Literal(text)}),\n");
            source.Append("    ]));\n");
        }
        return source.Append("}\n").ToString();
    }
}
