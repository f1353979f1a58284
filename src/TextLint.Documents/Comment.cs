using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>A comment of the article's format, such as <c>&lt;!-- … --&gt;</c>.</summary>
/// <param name="Span">The whole comment in the source text, delimiters included.</param>
/// <param name="Text">What stands between the delimiters, trimmed.</param>
public readonly record struct Comment(TextSpan Span, string Text);
