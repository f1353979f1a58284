using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Cuts short stretches out of a text that may be one endless line, never through a character.</summary>
internal static class SourceWindow
{
    /// <summary>Where <paramref name="span"/>, as far as it lies within the article, is written.</summary>
    public static TextSpan Within(ArticleDocument document, TextSpan span) =>
        document.Written.ToWritten(TextSpan.FromBounds(Math.Min(span.Start, document.Text.Length), Math.Min(span.End, document.Text.Length)));

    /// <summary>The line or lines of <paramref name="span"/>, without the last line end, but at most <paramref name="margin"/> more on either side.</summary>
    public static TextSpan Around(SourceText text, TextSpan span, int margin)
    {
        var lineStart = text.Lines.GetLineFromPosition(span.Start).Start;
        var lineEnd = Math.Max(span.End, text.Lines.GetLineFromPosition(span.End).End);
        var start = Math.Max(lineStart, span.Start - margin);
        var end = Math.Min(lineEnd, span.End + margin);
        return TextSpan.FromBounds(Math.Min(span.Start, CharacterStart(text, start)), Math.Max(span.End, CharacterEnd(text, end)));
    }

    /// <summary>The first characters of <paramref name="span"/>, at most <paramref name="length"/> UTF-16 units.</summary>
    public static TextSpan Head(SourceText text, TextSpan span, int length) =>
        span.Length <= length ? span : TextSpan.FromBounds(span.Start, CharacterStart(text, span.Start + length));

    private static int CharacterStart(SourceText text, int position) => IsInside(text, position) ? position - 1 : position;

    private static int CharacterEnd(SourceText text, int position) => IsInside(text, position) ? position + 1 : position;

    private static bool IsInside(SourceText text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);
}
