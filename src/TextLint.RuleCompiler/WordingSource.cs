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
        foreach (var wording in wordings)
        {
            var language = CSharpText.Literal(wording.Language);
            source.Append($"        {language} => new({language}, GeneratedText.Map({Packed(wording)})),\n");
        }
        return source.Append("        _ => null,\n    };\n}\n").ToString();
    }

    // One literal loads faster than hundreds.
    private static string Packed(Wording wording) => CSharpText.Literal(string.Join('\0', wording.Texts
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(pair => new[] { pair.Key, pair.Value })));
}
