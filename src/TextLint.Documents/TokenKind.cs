namespace TextLint.Documents;

/// <summary>The lexical shape of a token, decided from its characters alone.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and the full stop of an abbreviation.</summary>
    Word,

    /// <summary>Digits with their separators, also an ordinal with its full stop.</summary>
    Number,

    /// <summary>A punctuation mark, or a run of the same mark that belongs together (<c>...</c>).</summary>
    Punctuation,

    /// <summary>Currency, mathematical and other signs, emoji among them.</summary>
    Symbol,

    /// <summary>A web address, or a domain or file name such as <c>zeitung.de</c>.</summary>
    Url,

    EmailAddress,

    /// <summary><c>#</c> and the word behind it.</summary>
    Hashtag,

    /// <summary><c>@</c> and the handle behind it.</summary>
    Mention,
}
