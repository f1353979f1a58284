namespace TextLint.Documents.Parsing;

/// <summary>The names of the fields in which a record, such as a line of JSON Lines, holds an article.</summary>
public sealed record ArticleFields
{
    /// <summary>The names that are looked for where nobody says otherwise.</summary>
    public static ArticleFields Default { get; } = new();

    /// <summary>The text. A record without it is broken.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The headline, where it is not part of the text.</summary>
    public string Headline { get; init; } = "headline";

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; init; } = "language";
}
