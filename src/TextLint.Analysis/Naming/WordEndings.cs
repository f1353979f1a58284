using System.Collections.Immutable;

namespace TextLint.Analysis.Naming;

/// <summary>Some endings of words in small letters, of which most words are told by their last two.</summary>
internal sealed class WordEndings
{
    private const int Letters = 26;
    private readonly ImmutableArray<string> _endings;
    private readonly bool[] _pairs = new bool[Letters * Letters];

    /// <param name="endings">The endings, of two letters at least.</param>
    /// <param name="suffix">What may stand behind each; empty for nothing.</param>
    public WordEndings(ImmutableArray<string> endings, string suffix)
    {
        _endings = endings;
        foreach (var ending in endings)
        {
            Mark(ending);
            if (suffix.Length > 0) Mark(ending + suffix);
        }
    }

    /// <summary>Whether a word ends in the last two letters of an ending.</summary>
    public bool MayEnd(ReadOnlySpan<char> word) => PairOf(word) is >= 0 and var pair && _pairs[pair];

    /// <summary>Whether a word ends in one of them, and has a letter before it.</summary>
    public bool Ends(string word)
    {
        if (!MayEnd(word)) return false;
        foreach (var ending in _endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private void Mark(string ending)
    {
        if (PairOf(ending) is >= 0 and var pair) _pairs[pair] = true;
    }

    private static int PairOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsAsciiLetterLower(word[^1]) || !char.IsAsciiLetterLower(word[^2])) return -1;
        return (word[^2] - 'a') * Letters + word[^1] - 'a';
    }
}
