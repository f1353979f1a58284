using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Function words with a letter too many at the start or end, or one that is doubled: a word in small letters that nobody knows, and a function
/// word without that letter. It needs the lexicon of the language, and finds nothing without it.
/// </summary>
public sealed class LetterTooManyCheck : SentenceCheck
{
    private const int ShortestWord = 3;
    private FrozenSet<string>? _functions;
    private FrozenSet<string>? _exceptions;

    /// <summary>Function words besides those by which the language is recognised.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Words that the letter belongs to.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["mended"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    private FrozenSet<string> Functions => _functions ??= Words.ToFrozenSet(StringComparer.Ordinal);

    private FrozenSet<string> Exceptions => _exceptions ??= Except.ToFrozenSet(StringComparer.Ordinal);

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (!model.Words.HasLexicon) yield break;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Projected.Length <= ShortestWord || !MayBe(sentence, token, model)) continue;
            var word = sentence.CharactersOf(token).ToString();
            // A noun without its capital, not a word with a letter too many.
            if (model.Words.IsKnown(LetterCase.Capitalise(word))) continue;
            var mended = IsFunctionWord(word[..^1], model) ? word[..^1] : IsFunctionWord(word[1..], model) ? word[1..] : WithoutDouble(word, model);
            if (mended is null || Exceptions.Contains(word) || model.IsForeign(token.Span)) continue;
            yield return new Finding(token.Span)
            {
                Arguments = [new("mended", mended)],
                Fixes = VisibleEdit.Replace(sentence.Text, token.Projected, mended, isSafe: false) is { } fix ? [fix] : [],
            };
        }
    }

    private string? WithoutDouble(string word, ArticleModel model)
    {
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] == word[i - 1] && word.Remove(i, 1) is var single && IsFunctionWord(single, model)) return single;
        }
        return null;
    }

    // What recurs, is part of something longer or is known from lists is no slip.
    private static bool MayBe(Sentence sentence, Token token, ArticleModel model)
    {
        var word = sentence.CharactersOf(token);
        foreach (var c in word)
        {
            if (!char.IsLower(c)) return false;
        }
        if (!IsApart(sentence.Text, token.Projected)) return false;
        return !model.Words.IsKnown(word) && model.Words.BandOf(word) == 0 && model.Words.CountOf(word) < 2;
    }

    private static bool IsApart(ProjectedText text, TextSpan word)
    {
        if (word.Start > 0 && !char.IsWhiteSpace(text[word.Start - 1])) return false;
        return word.End == text.Length || char.IsWhiteSpace(text[word.End]) || (text[word.End] is ',' or '.' or '?' or '!' or ';' or ':' && (word.End + 1 == text.Length || char.IsWhiteSpace(text[word.End + 1])));
    }

    private bool IsFunctionWord(string word, ArticleModel model) => word.Length >= ShortestWord && (model.Pack.IsFunctionWord(word) || Functions.Contains(word));
}
