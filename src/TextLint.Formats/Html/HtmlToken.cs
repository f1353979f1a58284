using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Html;

/// <summary>A piece of HTML source.</summary>
/// <param name="Span">Where it stands, delimiters included.</param>
/// <param name="Name">Where the name of a tag stands, the content of a comment; else empty.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span, TextSpan Name);
