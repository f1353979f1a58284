using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Words of which a token is one, with the capitals of a <see cref="PhraseTable"/>; one that ends in <c>*</c> stands for any rest.</summary>
internal sealed class WordSet
{
    private const char Stem = '*';

    private readonly List<string> _words = [];
    private readonly List<string> _stems = [];
    private readonly WordKeyTable _byKey;
    private readonly bool _ignoreCase;

    public WordSet(IEnumerable<string> words, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        foreach (var word in words)
        {
            if (IsStem(word)) _stems.Add(word[..^1]);
            else _words.Add(word);
        }
        var keys = new int[_words.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = WordKey.Of(_words[i]);
        _byKey = new WordKeyTable(keys);
    }

    /// <summary>Words without capitals, each once, stems with their mark; null where a stem is too short for a table to find.</summary>
    public static IReadOnlyCollection<string>? Folded(IReadOnlyCollection<string> words) =>
        words.Any(static word => IsStem(word) && word.Length <= WordKey.StartLength) ? null : [.. words.Select(CaseFold.Of).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether each of the words begins with a capital, which a text has to have then.</summary>
    public static bool AreCapital(IReadOnlyCollection<string> words) => words.All(static word => char.IsUpper(word[0]));

    /// <summary>Whether a word stands for all that begin with it.</summary>
    public static bool IsStem(string word) => word.Length > 1 && word[^1] == Stem;

    /// <summary>Words, and stems without their mark, without capitals: one of them stands in every text that holds such a token.</summary>
    public static IReadOnlyCollection<string> LiteralsOf(IReadOnlyCollection<string> words) =>
        [.. words.Select(static word => CaseFold.Of(IsStem(word) ? word[..^1] : word)).Distinct(StringComparer.Ordinal)];

    /// <param name="sentence">The sentence.</param>
    /// <param name="token">Index of the token in it.</param>
    /// <param name="key">The <see cref="WordKey"/> of the token.</param>
    public bool Contains(Sentence sentence, int token, int key)
    {
        var span = sentence.Tokens[token].Projected;
        for (var word = _byKey.First(key); word >= 0; word = _byKey.Next(word))
        {
            if (Is(sentence, token, span, _words[word])) return true;
        }
        foreach (var stem in _stems)
        {
            if (PhraseComparison.MatchLength(sentence.Text.Slice(span), stem) == 0) continue;
            if (_ignoreCase || PhraseComparison.HasCaseOf(sentence, token, new TextSpan(span.Start, stem.Length), stem)) return true;
        }
        return false;
    }

    private bool Is(Sentence sentence, int token, TextSpan span, string word) =>
        word.Length == span.Length
        && PhraseComparison.MatchLength(sentence.Text.Slice(span), word) == span.Length
        && (_ignoreCase || PhraseComparison.HasCaseOf(sentence, token, span, word));
}
