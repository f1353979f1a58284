using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Documents;
using TextLint.Language;
using TextLint.Language.Hunspell;

namespace TextLint.CompilerHost;

/// <summary>
/// The dictionaries and word lists among a project's additional files, which their metadata <c>TextLint</c> calls <c>dictionary</c> and
/// <c>words</c>. A dictionary is a <c>.dic</c> with the <c>.aff</c> of its name beside it.
/// </summary>
internal sealed partial class HouseWords
{
    private const string Words = "words";
    private const string Dictionary = "dictionary";
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly List<HouseLexicon> _lexicons = [];

    private HouseWords()
    {
    }

    public ImmutableArray<Lexicon> Lexicons => [.. _lexicons.Select(static house => house.Lexicon).OfType<Lexicon>()];

    public static HouseWords Load(ImmutableArray<AdditionalText> additionalFiles, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var house = new HouseWords();
        foreach (var file in additionalFiles)
        {
            if (ProjectArticle.UseOf(file, options) is not (Words or Dictionary) || file.GetText(cancellation) is not { } text) continue;
            house._texts[file.Path] = text;
        }
        foreach (var file in additionalFiles.Where(file => house._texts.ContainsKey(file.Path)))
        {
            if (ProjectArticle.UseOf(file, options) == Words) house._lexicons.Add(HouseLexicon.OfList(file.Path, house._texts[file.Path].ToString()));
            else if (house.DictionaryOf(file.Path) is { } dictionary) house._lexicons.Add(dictionary);
        }
        return house;
    }

    /// <summary>What is wrong with the files, as diagnostics at their lines.</summary>
    public IEnumerable<Diagnostic> Problems(ArticleAnalyzer analyzer, Wording wording)
    {
        foreach (var problem in _lexicons.SelectMany(static house => house.Problems))
        {
            var text = _texts[problem.Path];
            var line = text.Lines[Math.Min(problem.Line, text.Lines.Count) - 1];
            var detail = wording.Format($"dictionary.{KeyCase.Value(problem.Kind.ToString())}", [new("detail", problem.Detail)]);
            var finding = new Finding(line.Span) { Arguments = [new("detail", detail)] };
            if (analyzer.ReportEngine(EngineRule.BrokenDictionary, new DiagnosticPlace(problem.Path, new WrittenText(text), RuleSeverity.Error), finding, ArticleConfiguration.Default) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private HouseLexicon? DictionaryOf(string path)
    {
        if (!path.EndsWith(".dic", StringComparison.OrdinalIgnoreCase)) return null;
        var affixes = $"{path[..^4]}.aff";
        if (!_texts.TryGetValue(affixes, out var text)) return null;
        return HouseLexicon.OfDictionary(FileOf(affixes, Encodings().Replace(text.ToString(), "SET UTF-8", 1)), FileOf(path, _texts[path].ToString()));
    }

    private static HunspellFile FileOf(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    // The compiler has decoded the files.
    [GeneratedRegex(@"^SET\s+\S+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Encodings();
}
