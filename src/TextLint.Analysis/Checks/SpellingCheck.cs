using System.Collections.Immutable;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Words that neither the lexicon nor the article know, of which one slip makes a known one. Names, words that recur, words in capitals and
/// passages in another language are left alone.
/// </summary>
public sealed class SpellingCheck : ArticleCheck
{
    private const int ShortestWord = 3;
    private const int ShortestNoun = 3;

    // Names follow titles and offices, which are longer than first names.
    private const int ShortestTitle = 7;

    // Shorter words stand at the edges of others by chance.
    private const int ShortestPart = 5;

    // Rarer words of a list of frequencies may be slips that are frequent, or words of other languages.
    private const int RarestFamiliar = 27;
    private const int MostSuggestions = 3;

    /// <summary>Words that are right besides those of the lexicon, as written.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count among <see cref="Words"/>.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        if (model.Pack.Lexicon is not { } lexicon) yield break;
        var suggester = new SpellingSuggester(lexicon, model.Pack.Frequencies);
        foreach (var block in model.Document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                for (var i = 0; i < sentence.Tokens.Length; i++)
                {
                    if (sentence.Tokens[i].Kind == TokenKind.Word && FindIn(sentence, i, model, suggester) is { } finding) yield return finding;
                }
            }
        }
    }

    private Finding? FindIn(Sentence sentence, int index, ArticleModel model, SpellingSuggester suggester)
    {
        var token = sentence.Tokens[index];
        var word = sentence.CharactersOf(token);
        if (word.Length < (char.IsUpper(word[0]) ? ShortestNoun : ShortestWord) || model.Words.IsKnown(word) || !IsPlain(word) || !IsStranger(word, model)) return null;
        var text = word.ToString();
        if (Words.Contains(text) || model.IsForeign(token.Span)) return null;
        if (char.IsUpper(text[0]) && (IsNamed(sentence, index, model) || IsNewCompound(text, model.Words) || IsNamedAfter(text, model.Words))) return null;
        var suggestions = suggester.Suggest(text, MostSuggestions);
        if (suggestions.IsEmpty) return null;
        return new Finding(token.Span)
        {
            Arguments = [new("replacement", string.Join(" | ", suggestions))],
            Fixes = [.. suggestions.Select(suggestion => VisibleEdit.Replace(sentence.Text, token.Projected, suggestion, isSafe: false)).OfType<TextFix>()],
        };
    }

    // Letters and hyphens alone, none of them a capital but the first of a part.
    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsLetter(word[i]) && word[i] != '-') return false;
            if (i > 0 && char.IsUpper(word[i]) && word[i - 1] != '-') return false;
        }
        return true;
    }

    // What recurs is meant, also with another ending.
    private static bool IsStranger(ReadOnlySpan<char> word, ArticleModel model)
    {
        var words = model.Words;
        if (words.CountOf(word) > 1 || (word[^1] == 's' && words.CountOf(word[..^1]) > 0) || words.CountOf($"{word}s") > 0) return false;
        if (model.Pack.Readings?.IsListed(word) ?? false) return false;
        if (model.Pack.IsOrganisation(word) || model.Pack.IsPlaceName(word) || (word[^1] == 's' && model.Pack.IsPlaceName(word[..^1]))) return false;
        if (model.Pack.Frequencies is not { } frequencies) return true;
        return frequencies.BandOf(word) is 0 or > RarestFamiliar && (char.IsLower(word[0]) || frequencies.NamesOf(word) == NameKinds.None);
    }

    // A capitalised word beside an unknown capitalised one, or behind a first name, is a name.
    private static bool IsNamed(Sentence sentence, int index, ArticleModel model)
    {
        var tokens = sentence.Tokens;
        return (index > 0 && IsNameLike(tokens[index - 1])) || (tokens[index].Projected.Length < ShortestTitle && index + 1 < tokens.Length && IsNameLike(tokens[index + 1]));

        bool IsNameLike(Token token)
        {
            if (token.Kind != TokenKind.Word) return false;
            var word = sentence.CharactersOf(token);
            if (!char.IsUpper(word[0]) || model.Words.IsKnown(word.ToString().ToLowerInvariant())) return false;
            return !model.Words.IsKnown(word) || (model.Pack.Frequencies?.NamesOf(word) ?? NameKinds.None) != NameKinds.None;
        }
    }

    // Two nouns that the dictionary does not join.
    private static bool IsNewCompound(string word, ArticleWords words)
    {
        for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
        {
            if (words.IsForm($"{char.ToUpperInvariant(word[i])}{word.AsSpan(i + 1)}") && (words.IsKnown(word.AsSpan(0, i)) || (word[i - 1] == 's' && words.IsKnown(word.AsSpan(0, i - 1))))) return true;
        }
        return false;
    }

    // A short name before a hyphen, as in the name of an affair.
    private static bool IsNamedAfter(string word, ArticleWords words)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen is > 0 and < ShortestTitle && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && !words.IsKnown(word.AsSpan(0, hyphen)) && words.IsKnown(word.AsSpan(hyphen + 1));
    }
}
