namespace TextLint.Formats.Html;

internal enum HtmlTokenKind : byte
{
    Text,
    StartTag,
    EndTag,
    Comment,

    /// <summary>A declaration, processing instruction or broken tag, which no browser shows.</summary>
    Hidden,
}
