using System.Collections.Immutable;
using TextLint.Documents.Segmenting;

namespace TextLint.Documents;

/// <summary>Splits a text into tokens, in the same way as <see cref="SentenceSplitter"/> does.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in reading order; they cover all of it but white space.</summary>
    public static ImmutableArray<Token> Tokenize(ProjectedText text, TextConventions conventions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(conventions);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var reader = new SentenceReader(text, conventions);
        while (reader.Read() is { } sentence) tokens.AddRange(sentence.Tokens);
        return tokens.DrainToImmutable();
    }
}
