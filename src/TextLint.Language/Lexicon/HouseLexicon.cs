using System.Collections.Immutable;
using System.Text;
using TextLint.Language.Hunspell;

namespace TextLint.Language;

/// <summary>A dictionary or list of words of a house, compiled when a run begins.</summary>
/// <param name="Lexicon">Its words, or null where nothing of it could be read.</param>
/// <param name="Problems">What is wrong with its lines.</param>
public sealed record HouseLexicon(Lexicon? Lexicon, ImmutableArray<HunspellProblem> Problems)
{
    private const string PlainWords = "SET UTF-8";

    /// <summary>Compiles a dictionary in Hunspell's format.</summary>
    public static HouseLexicon OfDictionary(HunspellFile affixes, HunspellFile words) => Of(affixes, words, firstLine: 0);

    /// <summary>Compiles a list of words, one a line; what stands behind <c>#</c> is a comment.</summary>
    /// <param name="path">Path that problems carry.</param>
    /// <param name="text">The list.</param>
    public static HouseLexicon OfList(string path, string text)
    {
        var words = text.TrimStart('\uFEFF').Split('\n').Select(static line => line.Split('#')[0].Trim().Replace("/", "\\/", StringComparison.Ordinal));
        return Of(new HunspellFile(path, Encoding.UTF8.GetBytes(PlainWords)), new HunspellFile(path, Encoding.UTF8.GetBytes($"0\n{string.Join('\n', words)}")), firstLine: 1);
    }

    private static HouseLexicon Of(HunspellFile affixes, HunspellFile words, int firstLine)
    {
        var dictionary = HunspellDictionary.Read(affixes, words);
        var problems = dictionary.Problems.Select(problem => problem with { Line = Math.Max(1, problem.Line - firstLine) }).ToList();
        var lexicon = TextLint.Language.Lexicon.Open(LexiconCompiler.Compile(dictionary, out var isWhole));
        if (!isWhole) problems.Add(new HunspellProblem(words.Path, 1, HunspellProblemKind.TooManyForms, ""));
        return new HouseLexicon(lexicon, [.. problems]);
    }
}
