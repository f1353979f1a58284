using TextLint.Documents;

namespace TextLint.Analysis;

/// <summary>A token of a block, from which one can step to its neighbours across sentences.</summary>
internal readonly record struct TokenCursor(Block Block, int Sentence, int Index)
{
    /// <summary>False before the first and behind the last token.</summary>
    public bool IsToken =>
        Block is not null && Sentence >= 0 && Sentence < Block.Sentences.Length && Index >= 0 && Index < Block.Sentences[Sentence].Tokens.Length;

    public Token Token => Block.Sentences[Sentence].Tokens[Index];

    public ReadOnlySpan<char> Characters => Block.Sentences[Sentence].CharactersOf(Token);

    /// <summary>The first token that ends behind <paramref name="position"/>.</summary>
    public static TokenCursor At(Block block, int position)
    {
        var (low, high) = (0, block.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Sentences[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        if (low == block.Sentences.Length) return new TokenCursor(block, low, 0);
        return new TokenCursor(block, low, IndexIn(block.Sentences[low], position)).Settled();
    }

    public TokenCursor Next() => new TokenCursor(Block, Sentence, Index + 1).Settled();

    public TokenCursor Previous()
    {
        if (Block is null) return this;
        if (Index > 0) return this with { Index = Index - 1 };
        for (var sentence = Sentence - 1; sentence >= 0; sentence--)
        {
            var count = Block.Sentences[sentence].Tokens.Length;
            if (count > 0) return new TokenCursor(Block, sentence, count - 1);
        }
        return new TokenCursor(Block, -1, 0);
    }

    private TokenCursor Settled()
    {
        var cursor = this;
        while (cursor.Sentence < Block.Sentences.Length && cursor.Index >= Block.Sentences[cursor.Sentence].Tokens.Length)
            cursor = new TokenCursor(Block, cursor.Sentence + 1, 0);
        return cursor;
    }

    private static int IndexIn(Sentence sentence, int position)
    {
        var (low, high) = (0, sentence.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentence.Tokens[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
