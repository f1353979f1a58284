using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using TextLint.Language;

namespace TextLint.Benchmarks;

/// <summary>What the German lexicon costs: opening it, looking up the words of the corpus, and a suggestion for a slip.</summary>
[MemoryDiagnoser]
public partial class LexiconBenchmarks
{
    private const int MostSlips = 100;
    private const int MostSuggestions = 3;

    private byte[] _bytes = [];
    private Lexicon _lexicon = null!;
    private WordFrequencies? _frequencies;
    private string[] _words = [];
    private string[] _slips = [];

    [GlobalSetup]
    public void Setup()
    {
        _bytes = File.ReadAllBytes(FileOf("lexicon-de-*.bin"));
        _lexicon = Lexicon.Open(_bytes) ?? throw new InvalidDataException("The lexicon is none of this version.");
        _frequencies = WordFrequencies.Open(File.ReadAllBytes(FileOf("frequencies-de-*.bin")));
        _words = [.. Corpus.Read().SelectMany(bytes => Letters().Matches(System.Text.Encoding.UTF8.GetString(bytes)).Select(match => match.Value))];
        // Two letters change places in the middle of long words, in the order of their first mention.
        _slips = [.. _words.Where(word => word.Length > 7).Distinct().Select(word => word[..4] + word[5] + word[4] + word[6..]).Where(word => !_lexicon.IsKnown(word)).Take(MostSlips)];
    }

    [Benchmark]
    public bool Open() => Lexicon.Open(_bytes)!.IsKnown("Hafen");

    /// <summary>All words of the corpus, by a lexicon that has not seen them.</summary>
    [Benchmark]
    public int LookUp()
    {
        var lexicon = Lexicon.Open(_bytes)!;
        return _words.Count(word => lexicon.IsKnown(word));
    }

    /// <summary>A hundred slips: divide by as many.</summary>
    [Benchmark]
    public int SuggestForHundred()
    {
        var suggester = new SpellingSuggester(_lexicon, _frequencies);
        return _slips.Sum(slip => suggester.Suggest(slip, MostSuggestions).Length);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    private static string FileOf(string pattern) => Directory.GetFiles(Path.Combine(Path.GetDirectoryName(typeof(LexiconBenchmarks).Assembly.Location)!, "lexicons"), pattern).Single();
}
