using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Prefiltering;
using TextLint.Documents;

namespace TextLint.Analysis.Sequences;

/// <summary>Words of which a token is one, with the capitals of a <see cref="PhraseTable"/>; one that ends in <c>*</c> stands for any rest.</summary>
internal sealed class WordSet
{
    private const int LongestKey = 100;
    private const char Stem = '*';

    private readonly Dictionary<string, List<string>> _byFolded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _stems = [];
    private readonly bool _ignoreCase;

    public WordSet(IEnumerable<string> words, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        foreach (var word in words)
        {
            if (word.Length > 1 && word[^1] == Stem) _stems.Add(word[..^1]);
            else if (_byFolded.TryGetValue(CaseFold.Of(word), out var same)) same.Add(word);
            else _byFolded.Add(CaseFold.Of(word), [word]);
        }
        _lookup = _byFolded.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words without capitals; null where some are stems, which no table finds.</summary>
    public IReadOnlyCollection<string>? Folded => _stems.Count == 0 ? _byFolded.Keys : null;

    /// <summary>The words, and the stems without their mark, without capitals: one of them stands in every text that holds such a token.</summary>
    public IReadOnlyCollection<string> Literals => [.. _byFolded.Keys, .. _stems.Select(CaseFold.Of)];

    public bool Contains(Sentence sentence, int token)
    {
        var span = sentence.Tokens[token].Projected;
        var text = sentence.Text.Slice(span);
        if (text.Length <= LongestKey && Listed(text) is { } words)
        {
            foreach (var word in words)
            {
                if (_ignoreCase || PhraseComparison.HasCaseOf(sentence, token, span, word)) return true;
            }
        }
        foreach (var stem in _stems)
        {
            if (PhraseComparison.MatchLength(text, stem) == 0) continue;
            if (_ignoreCase || PhraseComparison.HasCaseOf(sentence, token, new TextSpan(span.Start, stem.Length), stem)) return true;
        }
        return false;
    }

    private List<string>? Listed(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++) key[i] = CaseFold.Of(text[i]);
        return _lookup.TryGetValue(key, out var words) ? words : null;
    }
}
