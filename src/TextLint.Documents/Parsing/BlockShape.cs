namespace TextLint.Documents.Parsing;

/// <summary>How a block looks, whatever its language: all that position and cues are weighed with.</summary>
/// <param name="Words">Its words, counted up to <see cref="MostWords"/>.</param>
/// <param name="Digits">Its digits, counted as far as its words.</param>
/// <param name="Letters">Its letters, counted as far as its words.</param>
/// <param name="Capitals">Its words that begin with a capital or a digit, counted as far as its words.</param>
/// <param name="Ending">How it ends.</param>
internal readonly record struct BlockShape(int Words, int Digits, int Letters, int Capitals, BlockEnding Ending)
{
    /// <summary>Up to here words are counted: a longer block is a paragraph in any case.</summary>
    public const int MostWords = 64;

    private const int MostWordsOfLine = 25;
    private const int MostWordsOfQuestion = 15;
    private const int FewestWordsOfProse = 4;

    /// <summary>A sentence ends within it and another begins.</summary>
    public bool HoldsSentences { get; init; }

    /// <summary>It looks like running text: long, or closed like a sentence.</summary>
    public bool IsProse => IsLong || IsClosed;

    /// <summary>It has more words than a line has.</summary>
    public bool IsLong => Words > MostWordsOfLine;

    /// <summary>It is closed as sentences are, and has the words of one.</summary>
    public bool IsClosed => (Ending == BlockEnding.Stop && Words >= FewestWordsOfProse) || (Ending == BlockEnding.Question && Words > MostWordsOfQuestion);

    /// <summary>It looks like a line of its own, as headlines and crossheads do.</summary>
    public bool IsLine => !IsProse && Letters > 0 && Ending is BlockEnding.None or BlockEnding.Question;

    /// <summary>It is short and nearly all its words are capitalised, as in the headlines of some languages.</summary>
    public bool IsTitleCase => Words is >= FewestWordsOfProse and <= MostWordsOfQuestion && Capitals * 10 >= Words * 8;

    /// <summary>It holds nothing to read.</summary>
    public bool IsFragment => Letters + Digits == 0;

    /// <summary>It is made of figures, such as a date with a time.</summary>
    public bool IsFigures => Words <= 8 && Digits > 0 && Digits * 2 >= Letters && Ending != BlockEnding.Stop;

    /// <summary>The shape of a text.</summary>
    public static BlockShape Of(ReadOnlySpan<char> text)
    {
        int words = 0, digits = 0, letters = 0, capitals = 0;
        bool isInWord = false, holdsSentences = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                isInWord = false;
                continue;
            }
            if (!isInWord)
            {
                if (++words > MostWords) break;
                if (char.IsUpper(c) || char.IsDigit(c)) capitals++;
                holdsSentences |= char.IsUpper(c) && i > 3 && text[i - 2] is ('.' or '!' or '?') && char.IsLower(text[i - 3]) && char.IsLower(text[i - 4]);
            }
            isInWord = true;
            if (char.IsLetter(c)) letters++;
            else if (char.IsDigit(c)) digits++;
        }
        return new BlockShape(words, digits, letters, capitals, EndingOf(text)) { HoldsSentences = holdsSentences };
    }

    private static BlockEnding EndingOf(ReadOnlySpan<char> text)
    {
        var inner = text.TrimEnd("“”„\"»«›‹’‘')] \u00A0");
        if (inner.IsEmpty) return BlockEnding.None;
        return inner[^1] switch
        {
            '.' or '…' => BlockEnding.Stop,
            '?' or '!' => BlockEnding.Question,
            ':' or ';' or ',' => BlockEnding.Open,
            _ => BlockEnding.None,
        };
    }
}
