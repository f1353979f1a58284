using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Language;
using TextLint.Language.Hunspell;

namespace TextLint.Tool.Files;

/// <summary>The dictionaries and word lists of a house, compiled when a run begins. What cannot be read is said, and the rest works.</summary>
internal sealed class HouseWords
{
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
        if (Bytes($"{name}.aff") is { } affixes && Bytes($"{name}.dic") is { } words) Add(HouseLexicon.OfDictionary(new HunspellFile($"{name}.aff", affixes), new HunspellFile($"{name}.dic", words)));
    }

    /// <summary>Reads a list of words, one a line; what stands behind <c>#</c> is a comment.</summary>
    public void ReadList(string path)
    {
        if (Bytes(path) is { } bytes) Add(HouseLexicon.OfList(path, Encoding.UTF8.GetString(bytes)));
    }

    private void Add(HouseLexicon house)
    {
        if (house.Lexicon is { } lexicon) _lexicons.Add(lexicon);
        foreach (var problem in house.Problems) Add(problem);
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
