using System.Collections.Immutable;
using System.Text;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>Language packs as C#.</summary>
internal static class PackSource
{
    public static string Of(ImmutableArray<PackContent> packs)
    {
        var source = new StringBuilder(Generated.Header).Append("internal static class BuiltInPacks\n{\n    public static ImmutableArray<LanguagePack> All() =>\n    [\n");
        foreach (var pack in packs) source.Append($"        Pack_{CSharpText.Identifier(pack.Conventions.Language)}(),\n");
        source.Append("    ];\n");
        foreach (var pack in packs) Append(source, pack);
        return source.Append("}\n").ToString();
    }

    private static void Append(StringBuilder source, PackContent pack)
    {
        var conventions = pack.Conventions;
        var name = $"Pack_{CSharpText.Identifier(conventions.Language)}";
        source.Append($"\n    private static LanguagePack {name}() => new({CSharpText.Literal(conventions.Language)}, static () => new TextConventions\n    {{\n");
        foreach (var option in typeof(TextConventions).GetProperties().Where(option => option.SetMethod is { IsPublic: true }))
            source.Append($"        {option.Name} = {ValueOf(option.GetValue(conventions))},\n");
        source.Append($"    }})\n    {{\n        FunctionWords = {List(pack.FunctionWords)},\n");
        if (!pack.StandingPhrases.IsEmpty) source.Append($"        StandingPhrases = {List(pack.StandingPhrases)},\n");
        if (pack.Speech.Length > 0) source.Append($"        SpeechSource = new(static () => SpeechVocabulary.Read({CSharpText.Literal(pack.Speech)})),\n");
        if (!pack.Organisations.IsEmpty) source.Append($"        Organisations = new(static () => {List(pack.Organisations)}),\n");
        if (!pack.PlaceNames.IsEmpty) source.Append($"        PlaceNames = new(static () => {List(pack.PlaceNames)}),\n");
        source.Append($"        Trigrams = {CSharpText.Literal(pack.Trigrams)},\n    }};\n");
    }

    private static string ValueOf(object? value) => value switch
    {
        ImmutableArray<QuotationMarks> marks => $"[{string.Join(", ", marks.Select(pair => $"new({CSharpText.Literal(pair.Opening)}, {CSharpText.Literal(pair.Closing)}, {pair.Level})"))}]",
        ResidueVocabulary residue => $"new() {{ {string.Join(", ", typeof(ResidueVocabulary).GetProperties().Where(list => list.SetMethod is { IsPublic: true }).Select(list => $"{list.Name} = {ValueOf(list.GetValue(residue))}"))} }}",
        IEnumerable<string> texts => Set(texts),
        string text => CSharpText.Literal(text),
        bool flag => flag ? "true" : "false",
        _ => throw new NotSupportedException($"{value?.GetType()} has no form in C# yet."),
    };

    private static string List(ImmutableArray<string> texts) => texts.IsEmpty ? "[]" : $"GeneratedText.Lines({CSharpText.Literal(string.Join('\n', texts))})";

    private static string Set(IEnumerable<string> texts)
    {
        string[] sorted = [.. texts.Order(StringComparer.Ordinal)];
        return sorted.Length == 0 ? "FrozenSet<string>.Empty" : $"GeneratedText.Set({CSharpText.Literal(string.Join('\n', sorted))})";
    }
}
