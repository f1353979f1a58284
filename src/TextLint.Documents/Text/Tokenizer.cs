using TextLint.Documents.Segmenting;

namespace TextLint.Documents;

/// <summary>Splits texts into tokens, in the same way as <see cref="SentenceSplitter"/> does, for those who need no sentences.</summary>
/// <param name="conventions">Those of the language.</param>
public sealed class Tokenizer(TextConventions conventions)
{
    private readonly Token[] _sentence = new Token[1024];
    private Token[] _tokens = new Token[1024];

    /// <summary>The tokens of <paramref name="text"/> in reading order; they cover all of it but white space, and stay until the next text is read.</summary>
    public ReadOnlySpan<Token> Tokenize(ProjectedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new SentenceReader(text, conventions, memory: _sentence);
        var count = 0;
        while (reader.ReadTokens())
        {
            var sentence = reader.Sentence;
            if (count + sentence.Length > _tokens.Length) Array.Resize(ref _tokens, 2 * (count + sentence.Length));
            sentence.CopyTo(_tokens.AsSpan(count));
            count += sentence.Length;
        }
        return _tokens.AsSpan(0, count);
    }
}
