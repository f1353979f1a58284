using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>Splits a sentence into tokens.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of the projected span <paramref name="sentence"/> in reading order.</summary>
    public static ImmutableArray<Token> Tokenize(ProjectedText text, TextSpan sentence)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var i = sentence.Start;
        while (i < sentence.End)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i++;
            var kind = char.IsLetter(text[start]) ? TokenKind.Word : char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Punctuation;
            while (kind != TokenKind.Punctuation && i < sentence.End && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && i + 1 < sentence.End && char.IsLetter(text[i + 1])))) i++;
            var projected = TextSpan.FromBounds(start, i);
            tokens.Add(new Token(text.ToSource(projected), projected, kind));
        }
        return tokens.ToImmutable();
    }
}
