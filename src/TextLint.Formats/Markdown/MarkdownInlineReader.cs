using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.Markdown;

/// <summary>
/// Projects the inlines of a block. Marks, link targets, raw HTML and footnote marks are hidden; a line break is one blank; code
/// and pictures become one U+FFFC, so that their neighbours do not run together.
/// </summary>
internal sealed class MarkdownInlineReader(string source)
{
    private const string ObjectReplacement = "\uFFFC";
    private readonly ImmutableArray<Comment>.Builder _comments = ImmutableArray.CreateBuilder<Comment>();
    private ProjectedText.Builder _text = new(source);
    private TextSpan _blank;
    private bool _isBehindHidden;
    private int _end;

    /// <summary>The comments within text so far.</summary>
    public IEnumerable<Comment> Comments => _comments;

    /// <summary>False when Markdig gave positions for the last text at which something else stands, as it does behind some tabs.</summary>
    public bool IsExact { get; private set; }

    /// <summary>What a reader sees of <paramref name="inlines"/>, without the blanks around it.</summary>
    public ProjectedText Read(ContainerInline inlines)
    {
        Restart();
        AppendAll(inlines);
        return _text.ToProjectedText();
    }

    /// <summary>The lines of <paramref name="span"/> as they are written, their breaks as blanks.</summary>
    public ProjectedText ReadAsWritten(TextSpan span)
    {
        Restart();
        for (var i = span.Start; i < span.End;)
        {
            var length = source.AsSpan(i, span.End - i).IndexOfAny('\r', '\n');
            if (length != 0) AppendRunning(length < 0 ? TextSpan.FromBounds(i, span.End) : new TextSpan(i, length));
            if (length < 0) break;
            AppendLineBreak(i + length);
            i = _blank.End;
        }
        return _text.ToProjectedText();
    }

    private void Restart()
    {
        _text = new ProjectedText.Builder(source);
        (_blank, _isBehindHidden, _end, IsExact) = (default, false, 0, true);
    }

    private void AppendAll(ContainerInline inlines)
    {
        foreach (var inline in inlines) Append(inline);
    }

    // Depth is bounded: Markdig refuses what is nested deeper than its limit.
    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal);
                break;
            case HtmlEntityInline entity:
                AppendShown(VisibleTextOf(entity.Transcoded.ToString()), SpanOf(entity));
                break;
            case LineBreakInline:
                AppendLineBreak(inline.Span.Start);
                break;
            case CodeInline:
            case LinkInline { IsImage: true }:
                AppendShown(ObjectReplacement, SpanOf(inline));
                break;
            case AutolinkInline:
                AppendRunning(TextSpan.FromBounds(inline.Span.Start + 1, inline.Span.End));
                break;
            case HtmlInline html:
                AppendHtml(html);
                break;
            case FootnoteLink or TaskList:
                _isBehindHidden = true;
                break;
            case DelimiterInline delimiter:
                AppendRunning(new TextSpan(delimiter.Span.Start, delimiter.ToLiteral().Length));
                AppendAll(delimiter);
                break;
            case ContainerInline container:
                AppendAll(container);
                break;
        }
    }

    // The span of a literal also covers the backslash in front of it and the padding of a table cell, which its content does not.
    private void AppendLiteral(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (content.IsEmpty) return;
        var span = SpanOf(literal);
        var start = span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        var at = source.AsSpan(start, span.End - start).IndexOf(content);
        if (at >= 0) AppendRunning(new TextSpan(start + at, content.Length));
        else IsExact = false;
    }

    private void AppendRunning(TextSpan span)
    {
        Follow(span);
        int start = span.Start, end = span.End;
        while (end > start && IsBlank(source[end - 1])) end--;
        // Blanks on both sides of something hidden are one blank.
        var isBlankShown = _text.Length > 0 && !(_isBehindHidden && !_blank.IsEmpty);
        while (start < end && (VisibleText.Hides(source[start]) || (!isBlankShown && source[start] == ' '))) start++;
        if (start < end)
        {
            AppendBlank();
            VisibleText.AppendTo(_text, source, TextSpan.FromBounds(start, end));
            _isBehindHidden = false;
        }
        if (!_isBehindHidden || _blank.IsEmpty) _blank = BlanksFrom(end, span.End);
    }

    private void Follow(TextSpan span)
    {
        IsExact &= span.Start >= _end;
        _end = span.End;
    }

    private static bool IsBlank(char c) => c == ' ' || VisibleText.Hides(c);

    private TextSpan BlanksFrom(int start, int end)
    {
        while (start < end && source[start] != ' ') start++;
        var endOfBlanks = start;
        while (endOfBlanks < end && source[endOfBlanks] == ' ') endOfBlanks++;
        return TextSpan.FromBounds(start, endOfBlanks);
    }

    private void AppendShown(ReadOnlySpan<char> shown, TextSpan span)
    {
        if (shown.IsEmpty) return;
        Follow(span);
        AppendBlank();
        _text.Append(shown, span);
        _isBehindHidden = false;
    }

    private void AppendBlank()
    {
        if (_text.Length > 0 && !_blank.IsEmpty)
        {
            if (source[_blank.Start] == ' ') _text.Append(_blank);
            else _text.Append(" ", _blank);
        }
        _blank = default;
    }

    private void AppendLineBreak(int start)
    {
        var end = start;
        while (end < source.Length && source[end] is not ('\r' or '\n')) end++;
        end = source.AsSpan(end).StartsWith("\r\n") ? end + 2 : Math.Min(end + 1, source.Length);
        _blank = TextSpan.FromBounds(start, end);
        _isBehindHidden = true;
    }

    private void AppendHtml(HtmlInline html)
    {
        var tag = html.Tag.AsSpan();
        _isBehindHidden = true;
        if (tag.StartsWith("<!--") && source.AsSpan(html.Span.Start).StartsWith(tag)) _comments.Add(new Comment(SpanOf(html), tag.Length > 7 ? tag[4..^3].Trim().ToString() : ""));
        else if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) _blank = SpanOf(html);
    }

    private static string VisibleTextOf(string text) => VisibleText.Of(text, new TextSpan(0, text.Length)).ToString();

    private static TextSpan SpanOf(Inline inline) => TextSpan.FromBounds(inline.Span.Start, inline.Span.End + 1);
}
