using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Language;
using TextLint.Language.Hunspell;

namespace TextLint.Tool.Files;

/// <summary>The dictionaries and word lists of a house, compiled when a run begins. What cannot be read is said, and the rest works.</summary>
internal sealed class HouseWords
{
    private const string PlainWords = "SET UTF-8";
    private readonly List<Lexicon> _lexicons = [];
    private readonly List<(string Path, SourceText Text, HunspellProblem Problem)> _problems = [];
    private readonly List<(string Path, string Detail)> _unreadable = [];

    public ImmutableArray<Lexicon> Lexicons => [.. _lexicons];

    /// <summary>What is wrong with lines: absolute path and text of the file, and the problem.</summary>
    public IReadOnlyList<(string Path, SourceText Text, HunspellProblem Problem)> Problems => _problems;

    /// <summary>Files that could not be read.</summary>
    public IReadOnlyList<(string Path, string Detail)> Unreadable => _unreadable;

    /// <summary>Reads a dictionary in Hunspell's format.</summary>
    /// <param name="path">Absolute path of its <c>.dic</c> or <c>.aff</c>, or the same without extension.</param>
    public void ReadDictionary(string path)
    {
        var name = Path.GetExtension(path) is ".dic" or ".aff" ? path[..^4] : path;
        if (Bytes($"{name}.aff") is { } affixes && Bytes($"{name}.dic") is { } words) Add(new HunspellFile($"{name}.aff", affixes), new HunspellFile($"{name}.dic", words));
    }

    /// <summary>Reads a list of words, one a line; what stands behind <c>#</c> is a comment.</summary>
    public void ReadList(string path)
    {
        if (Bytes(path) is not { } bytes) return;
        var words = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').Select(static line => line.Split('#')[0].Trim().Replace("/", "\\/", StringComparison.Ordinal));
        Add(new HunspellFile(path, Encoding.UTF8.GetBytes(PlainWords)), new HunspellFile(path, Encoding.UTF8.GetBytes($"0\n{string.Join('\n', words)}")), firstLine: 1);
    }

    private void Add(HunspellFile affixes, HunspellFile words, int firstLine = 0)
    {
        var dictionary = HunspellDictionary.Read(affixes, words);
        foreach (var problem in dictionary.Problems) Add(problem with { Line = Math.Max(1, problem.Line - firstLine) });
        if (LexiconCompiler.Compile(dictionary, out var isWhole) is var bytes && Lexicon.Open(bytes) is { } lexicon) _lexicons.Add(lexicon);
        if (!isWhole) Add(new HunspellProblem(words.Path, 1, HunspellProblemKind.TooManyForms, ""));
    }

    private void Add(HunspellProblem problem)
    {
        // Bytes of any encoding have their lines in the same places.
        var text = _problems.Find(known => known.Path == problem.Path).Text ?? SourceText.From(Encoding.Latin1.GetString(Bytes(problem.Path) ?? []));
        _problems.Add((problem.Path, text, problem));
    }

    private byte[]? Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            _unreadable.Add((path, failure.Message));
            return null;
        }
    }
}
