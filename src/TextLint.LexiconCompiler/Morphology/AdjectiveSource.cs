using System.Text.Json;
using System.Text.RegularExpressions;
using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>Adjectives as german-adjectives-dict lists them, with comparison and with the inflection of <c>endings.tsv</c>.</summary>
internal sealed class AdjectiveSource(EndingTable endings, string comparisonPath, string degreesPath)
{
    private readonly (string Degree, Regex Stem, string Ending)[] _regular = [.. DataLines.Read(degreesPath).Select(static row => (row[0], new Regex(row[1]), row[2]))];
    private readonly Dictionary<string, string[]> _irregular = DataLines.Read(comparisonPath).ToDictionary(static row => row[0], static row => row[1..], StringComparer.Ordinal);

    /// <summary>Lemma and stem of all adjectives.</summary>
    /// <param name="path">The restored list.</param>
    /// <param name="ending">What the feminine puts to the stem in the nominative.</param>
    public static IEnumerable<(string Lemma, string Stem)> Read(string path, string ending)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var word in document.RootElement.EnumerateObject())
        {
            var form = word.Value.TryGetProperty("NOM", out var nominative) && nominative.TryGetProperty("SOL", out var strong) && strong.TryGetProperty("F", out var feminine) ? feminine.GetString() : null;
            // The adjectives made of places do not change: they are their own stem.
            yield return (word.Name, form is not null && form.Length > ending.Length && form.EndsWith(ending, StringComparison.Ordinal) ? form[..^ending.Length] : word.Name);
        }
    }

    /// <summary>All forms of an adjective.</summary>
    public IEnumerable<MorphologicalEntry> Inflect(string lemma, string stem)
    {
        if (char.IsUpper(lemma[0])) return [new(lemma, lemma, Undeclined(lemma))];
        var plain = new MorphologicalReading { PartOfSpeech = PartOfSpeech.Adj };
        var (comparative, superlative) = _irregular.TryGetValue(lemma, out var stems) ? (stems[0], stems[1]) : (stem + EndingOf("Cmp", stem), stem + EndingOf("Sup", stem));
        var more = plain with { Traits = WordTraits.Comparative };
        var most = plain with { Traits = WordTraits.Superlative };
        return
        [
            new(lemma, lemma, plain), .. endings.Inflect(stem, lemma, "adjective", plain),
            new(comparative, lemma, more), .. endings.Inflect(comparative, lemma, "adjective", more),
            .. endings.Inflect(superlative, lemma, "adjective", most),
        ];
    }

    private static MorphologicalReading Undeclined(string word) =>
        new() { PartOfSpeech = PartOfSpeech.Adj, Cells = NominalCells.All, WeakCells = NominalCells.All, MixedCells = NominalCells.All };

    private string EndingOf(string degree, string stem) =>
        Array.Find(_regular, rule => rule.Degree == degree && rule.Stem.IsMatch(stem)).Ending;
}
