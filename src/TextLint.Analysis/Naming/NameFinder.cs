using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Naming;

/// <summary>Collects the words of an article that may be names.</summary>
/// <param name="model">The article.</param>
/// <param name="genitive">Ending of a name's genitive.</param>
/// <param name="isListed">Says of a word that it is a name whatever else it may be.</param>
internal sealed class NameFinder(ArticleModel model, string genitive, Func<string, bool> isListed)
{
    private const int ShortestName = 4;
    private readonly Dictionary<string, NameSpelling> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _names = new(StringComparer.Ordinal);

    /// <summary>Phrases of two words behind which a name keeps its spelling.</summary>
    public ImmutableArray<string> NotBehind { get; init; } = [];

    /// <summary>The spellings in the order of their first mention; a genitive stands with its name where the article has that too.</summary>
    public IReadOnlyList<NameSpelling> Find()
    {
        foreach (var block in model.Document.Blocks)
        {
            foreach (var sentence in block.Sentences) Collect(sentence);
        }
        var merged = new List<NameSpelling>();
        foreach (var spelling in _spellings.Values.OrderBy(static spelling => spelling.Text.Length))
        {
            if (NominativeOf(spelling.Text) is { } name) name.Mentions.AddRange(spelling.Mentions);
            else merged.Add(spelling);
        }
        foreach (var spelling in merged) spelling.Mentions.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        merged.Sort(static (one, other) => one.Mentions[0].Span.Start.CompareTo(other.Mentions[0].Span.Start));
        return merged;
    }

    private NameSpelling? NominativeOf(string text) =>
        genitive.Length > 0 && text.EndsWith(genitive, StringComparison.Ordinal) ? _spellings.GetValueOrDefault(text[..^genitive.Length]) : null;

    private void Collect(Sentence sentence)
    {
        string? before = null;
        bool? isForeign = null;
        var brackets = 0;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var word = sentence.CharactersOf(token);
            if (word is "(" or ")") brackets += word is "(" ? 1 : -1;
            if (token.Kind != TokenKind.Word || !char.IsUpper(word[0]))
            {
                before = null;
                continue;
            }
            var text = word.ToString();
            // Brackets explain: "Danzig (Gdańsk)".
            if (brackets <= 0 && text.Length >= ShortestName && IsMentioned(sentence, i, text) && !(isForeign ??= HasForeignWords(sentence))) Add(text, new NameMention(sentence.Text, token.Projected, before, BehindOf(sentence, i)));
            before = text;
        }
    }

    private static string? BehindOf(Sentence sentence, int index) =>
        NameContext.NeighbourOf(sentence, index, 1) is { Length: > 0 } behind && char.IsUpper(behind[0]) ? behind.ToString() : null;

    private bool IsMentioned(Sentence sentence, int index, string text) =>
        (isListed(text) || IsName(text)) && !IsInForeignName(sentence, index) && !NameContext.IsBehind(sentence, index, NotBehind) && !model.IsForeign(sentence.Tokens[index].Span);

    private void Add(string text, NameMention mention)
    {
        if (!_spellings.TryGetValue(text, out var spelling)) _spellings.Add(text, spelling = new NameSpelling(text));
        spelling.Mentions.Add(mention);
    }

    // What the dictionaries know as a noun, or in small letters, is none.
    private bool IsName(string word)
    {
        if (_names.TryGetValue(word, out var isName)) return isName;
        // Most are nouns, and known; the same in small letters is rarely a word, and dear to look up.
        return _names[word] = !(char.IsUpper(word[^1]) && word.All(char.IsUpper)) && !IsNoun(word) && !model.Words.IsKnown(word.ToLowerInvariant());
    }

    private bool IsNoun(string word)
    {
        if (!model.Words.IsKnown(word)) return false;
        if (model.Pack.Lexicon is { } lexicon && lexicon.Look(word) == WordStatus.Compound) return true;
        return model.Pack.Readings is { } readings && Array.Exists(readings.Of(word, false), static reading =>
            reading.PartOfSpeech == PartOfSpeech.Noun && reading.Cells != NominalCells.All);
    }

    // "Bank of Gambia", "Cambodia Daily", "Western Samoa", "Great Coral Reef": a name in another language keeps its spelling.
    private bool IsInForeignName(Sentence sentence, int index)
    {
        var before = NameContext.NeighbourOf(sentence, index, -1);
        var behind = NameContext.NeighbourOf(sentence, index, 1);
        var isBehindName = before.Length > 0 && !model.Words.IsKnown(before);
        if (isBehindName && char.IsLower(before[0])) return true;
        var isBeforeName = behind.Length > 0 && char.IsUpper(behind[0]);
        if (isListed(sentence.CharactersOf(sentence.Tokens[index]).ToString())) return isBehindName || (isBeforeName && !isListed(behind.ToString()));
        return isBehindName && isBeforeName && !model.Words.IsKnown(behind);
    }

    // A sentence in another language that is too short to be recognised.
    private bool HasForeignWords(Sentence sentence)
    {
        var unknown = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && sentence.CharactersOf(token) is { Length: > 2 } word && char.IsLower(word[0]) && !model.Words.IsKnown(word)) unknown++;
        }
        return unknown > 2;
    }
}
