using Microsoft.CodeAnalysis.Text;

namespace TextLint.Slips;

/// <summary>One change to a text.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Span">What is replaced, in the text as it was.</param>
/// <param name="Text">What is written instead.</param>
internal readonly record struct Slip(SlipKind Kind, TextSpan Span, string Text);
