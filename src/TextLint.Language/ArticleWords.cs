using System.Runtime.InteropServices;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>The words of one article: how often each stands there, and what is known of it. Safe for many threads.</summary>
public sealed class ArticleWords
{
    // Ranks above the most frequent words, for names that the article itself makes familiar and for words without a rank.
    private const int FamiliarBand = 20;
    private const int RareBand = 34;

    private readonly ArticleDocument _document;
    private readonly LanguagePack _pack;
    private readonly Lazy<Dictionary<string, int>> _counts;

    internal ArticleWords(ArticleDocument document, LanguagePack pack)
    {
        _document = document;
        _pack = pack;
        _counts = new(Count);
    }

    /// <summary>False where the host has no lexicon of the language; then no word is known.</summary>
    public bool HasLexicon => _pack.Lexicon is not null;

    /// <summary>How often each word stands in the article as a token of its own, written the same.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts.Value;

    /// <summary>Whether the lexicon knows the word as it is written.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) => _pack.Lexicon is { } lexicon && !word.IsEmpty && lexicon.IsKnown(word);

    /// <summary>Whether the lexicon lists the word or makes it by affixes; no compound.</summary>
    public bool IsForm(ReadOnlySpan<char> word) => _pack.Lexicon is { } lexicon && !word.IsEmpty && lexicon.IsForm(word);

    /// <summary>Whether the word is no compound, or one whose first part is as long as given.</summary>
    public bool BeginsWithPart(ReadOnlySpan<char> word, int length) =>
        _pack.Lexicon is { } lexicon && (lexicon.IsListed(word) || (lexicon.PartsOf(word) is var parts && (parts.IsEmpty || parts[0].Length == length)));

    /// <summary>How often the word stands in the article as a token of its own, written the same.</summary>
    public int CountOf(ReadOnlySpan<char> word) => _counts.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var count) ? count : 0;

    /// <summary>Whether the word is a name: one that persons, places, languages or organisations have, or a capitalised word that stands in the article on its own.</summary>
    public bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        return CountOf(word) > 0 || _pack.IsPlaceName(word) || _pack.IsOrganisation(word) || (_pack.Frequencies is { } frequencies && (frequencies.IsFirstName(word) || frequencies.IsSurname(word)));
    }

    /// <summary>Whether the word is among the frequent words or the names of the language, whatever the lexicon says.</summary>
    public bool IsRanked(ReadOnlySpan<char> word) =>
        _pack.Frequencies is { } frequencies && (frequencies.BandOf(word) > 0 || frequencies.IsFirstName(word) || frequencies.IsSurname(word));

    /// <summary>The band of the word in <see cref="WordFrequencies.BandOf(ReadOnlySpan{char})"/>, 0 for a word without a rank, whatever the article holds.</summary>
    public int BandOf(ReadOnlySpan<char> word) => _pack.Frequencies?.BandOf(word) ?? 0;

    /// <summary>Whether the word is known or a name.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => IsKnown(word) || IsName(word);

    /// <summary>How rare a word is, in the bands of <see cref="WordFrequencies.BandOf(ReadOnlySpan{char})"/>; a word without a rank is rarer than all others.</summary>
    public int RarenessOf(ReadOnlySpan<char> word)
    {
        var band = _pack.Frequencies?.BandOf(word) ?? 0;
        if (band == 0) band = RareBand;
        return band > FamiliarBand && CountOf(word) > 0 ? FamiliarBand : band;
    }

    private Dictionary<string, int> Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var block in _document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                foreach (var token in sentence.Tokens)
                {
                    if (token.Kind == TokenKind.Word) CollectionsMarshal.GetValueRefOrAddDefault(lookup, sentence.CharactersOf(token), out _)++;
                }
            }
        }
        return counts;
    }
}
