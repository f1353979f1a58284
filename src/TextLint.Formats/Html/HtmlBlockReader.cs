using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.Html;

/// <summary>
/// Makes blocks of HTML as a browser lays it out: block elements and empty lines separate, inline elements do not, white space
/// collapses. Code becomes one U+FFFC, so that its neighbours do not run together; pictures leave nothing.
/// </summary>
internal sealed class HtmlBlockReader(string source, bool isInArticle) : HtmlWalker(source, isInArticle)
{
    private const string ObjectReplacement = "\uFFFC";
    private const string NoLanguage = ObjectReplacement + " \u00A0\t\n\r";
    private readonly ImmutableArray<UnclassifiedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<UnclassifiedBlock>();
    private readonly Stack<int> _blocksBefore = [];
    private ProjectedText.Builder _text = new(source);
    private HtmlFrame _frame = HtmlFrame.Outermost;
    private TextSpan _blank;
    private bool _blankIsBreak;

    /// <summary>The blocks read so far.</summary>
    public ImmutableArray<UnclassifiedBlock> Blocks => _blocks.ToImmutable();

    /// <summary>Adds the blocks of <paramref name="range"/>.</summary>
    public HtmlBlockReader Read(TextSpan range)
    {
        Walk(range);
        Flush();
        return this;
    }

    /// <summary>Adds <paramref name="range"/>, text without markup, as one block of <paramref name="kind"/>.</summary>
    public HtmlBlockReader ReadText(TextSpan range, BlockKind kind)
    {
        AppendRunning(range, HtmlFrame.Outermost with { Kind = kind });
        Flush();
        return this;
    }

    protected override void OnText(TextSpan span)
    {
        var frame = Current;
        if (frame.IsHidden) return;
        if (frame.IsPreformatted) AppendPreformatted(span, frame);
        else AppendRunning(span, frame);
    }

    protected override void OnStart(HtmlFrame frame)
    {
        if (!frame.Element.IsBlock) return;
        Flush();
        _blocksBefore.Push(_blocks.Count);
    }

    protected override void OnEnd(HtmlFrame frame, int contentEnd, int end)
    {
        if (frame.IsReplaced) Append(ObjectReplacement, TextSpan.FromBounds(frame.Start, end), frame);
        if (!frame.Element.IsBlock) return;
        if (frame.Element.Name == "pre" && !Preformatted.IsProse(Source.AsSpan(frame.ContentStart, contentEnd - frame.ContentStart))) Discard(_blocksBefore.Peek());
        var isOnlyBlock = _blocksBefore.Pop() == _blocks.Count && end > contentEnd && !frame.Element.IsContainer;
        Flush(isOnlyBlock ? TextSpan.FromBounds(frame.Start, end) : null);
    }

    protected override void OnLoneTag(HtmlElement element, TextSpan span)
    {
        if (element.IsBlock) Flush();
        if (element.Name != "br" || Current.IsHidden || _text.Length == 0) return;
        // Two breaks in a row part paragraphs.
        if (_blankIsBreak) Flush();
        else (_blank, _blankIsBreak) = (span, true);
    }

    private void AppendRunning(TextSpan span, HtmlFrame frame)
    {
        var i = span.Start;
        while (i < span.End)
        {
            if (HtmlSpace.Contains(Source[i]))
            {
                var end = i + 1;
                while (end < span.End && HtmlSpace.Contains(Source[end])) end++;
                if (_blank.IsEmpty) _blank = TextSpan.FromBounds(i, end);
                i = end;
            }
            else if (VisibleText.Hides(Source[i])) i++;
            else if (Source[i] == '&') i += AppendReference(TextSpan.FromBounds(i, span.End), frame);
            else i = AppendPlain(TextSpan.FromBounds(i, span.End), frame);
        }
    }

    private void AppendPreformatted(TextSpan span, HtmlFrame frame)
    {
        var i = span.Start;
        while (i < span.End)
        {
            if (Source[i] == '&')
            {
                i += AppendReference(TextSpan.FromBounds(i, span.End), frame);
                continue;
            }
            var length = Source.AsSpan(i, span.End - i).IndexOf('&');
            var end = length < 0 ? span.End : i + length;
            var endOfShown = end;
            while (endOfShown > i && IsBlank(Source[endOfShown - 1])) endOfShown--;
            while (i < endOfShown && (VisibleText.Hides(Source[i]) || (_text.Length == 0 && IsBlank(Source[i])))) i++;
            if (i < endOfShown) AppendVisible(TextSpan.FromBounds(i, endOfShown), frame);
            while (endOfShown < end && VisibleText.Hides(Source[endOfShown])) endOfShown++;
            if (endOfShown < end) _blank = TextSpan.FromBounds(endOfShown, end);
            i = end;
        }
    }

    private static bool IsBlank(char c) => HtmlSpace.Contains(c) || VisibleText.Hides(c);

    // One blank between two words is part of the run: so a plain paragraph is one stretch of the source.
    private int AppendPlain(TextSpan rest, HtmlFrame frame)
    {
        var end = rest.Start;
        while (true)
        {
            var length = Source.AsSpan(end, rest.End - end).IndexOfAny(HtmlSpace.OrReference);
            end = length < 0 ? rest.End : end + length;
            var isSingleBlank = end + 1 < rest.End && Source[end] == ' ' && Source[end + 1] != '&' && !HtmlSpace.Contains(Source[end + 1]) && !VisibleText.Hides(Source[end + 1]);
            if (!isSingleBlank) break;
            end++;
        }
        AppendVisible(TextSpan.FromBounds(rest.Start, end), frame);
        return end;
    }

    private int AppendReference(TextSpan rest, HtmlFrame frame)
    {
        var reference = CharacterReference.Read(Source.AsSpan(rest.Start, rest.Length));
        if (reference.Length == 0)
        {
            AppendVisible(new TextSpan(rest.Start, 1), frame);
            return 1;
        }
        var value = VisibleText.Of(reference.Value, new TextSpan(0, reference.Value.Length)).ToString();
        Append(value, new TextSpan(rest.Start, reference.Length), frame);
        return reference.Length;
    }

    private void AppendVisible(TextSpan span, HtmlFrame frame)
    {
        Begin(frame);
        VisibleText.AppendTo(_text, Source, span);
    }

    private void Append(string shown, TextSpan span, HtmlFrame frame)
    {
        if (shown.Length == 0) return;
        Begin(frame);
        _text.Append(shown, span);
    }

    private void Begin(HtmlFrame frame)
    {
        if (_text.Length == 0) _frame = frame;
        else if (frame.IsPreformatted) VisibleText.AppendTo(_text, Source, _blank);
        else if (!_blank.IsEmpty) _text.Append(" ", _blank);
        (_blank, _blankIsBreak) = (default, false);
    }

    private void Discard(int blocks)
    {
        while (_blocks.Count > blocks) _blocks.RemoveAt(_blocks.Count - 1);
        _text = new ProjectedText.Builder(Source);
    }

    private void Flush(TextSpan? element = null)
    {
        (_blank, _blankIsBreak) = (default, false);
        if (_text.Length == 0) return;
        var text = _text.ToProjectedText();
        _text = new ProjectedText.Builder(Source);
        if (text.Characters.Trim(NoLanguage).IsEmpty) return;
        var span = element ?? text.ToSource(new TextSpan(0, text.Length));
        _blocks.Add(new UnclassifiedBlock(span, text, _frame.Kind) { HeadingLevel = _frame.HeadingLevel });
    }
}
