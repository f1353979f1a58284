using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.Html;

/// <summary>
/// Goes through HTML once, from left to right, and tells a deriving class which text stands in which element. Missing end
/// tags, end tags too many and wrong nesting are borne as browsers bear them, in linear time and without recursion.
/// </summary>
/// <param name="isInArticle">What is walked is the content of an article or main part, so that a header in it is its own.</param>
internal abstract class HtmlWalker(string source, bool isInArticle)
{
    /// <summary>How deep elements may be nested; browsers stop near this depth too.</summary>
    public const int DepthLimit = 512;

    private readonly List<HtmlFrame> _open = [];
    private readonly int[] _innermost = Enumerable.Repeat(-1, HtmlElement.Count).ToArray();

    // Open elements below the limit are only counted, by name.
    private readonly int[] _uncounted = new int[HtmlElement.Count];
    private readonly ImmutableArray<Comment>.Builder _comments = ImmutableArray.CreateBuilder<Comment>();
    private readonly HtmlFrame _outermost = HtmlFrame.Outermost with { IsInArticle = isInArticle };
    private TextSpan? _tooDeep;

    /// <summary>The comments found so far.</summary>
    public ImmutableArray<Comment> Comments => _comments.ToImmutable();

    /// <summary>The first start tag that was nested too deep.</summary>
    public TextSpan? TooDeep => _tooDeep;

    /// <summary>The whole source text.</summary>
    protected string Source => source;

    /// <summary>The innermost open element.</summary>
    protected HtmlFrame Current => _open.Count == 0 ? _outermost : _open[^1];

    /// <summary>Name of the element around the innermost open one, empty where there is none.</summary>
    protected string ParentName => _open.Count > 1 ? _open[^2].Element.Name : "";

    /// <summary>Goes through <paramref name="range"/>, which should begin and end outside of tags.</summary>
    protected void Walk(TextSpan range)
    {
        var tokens = new HtmlTokenizer(source, range);
        while (tokens.TryRead(out var token)) Read(token);
        while (_open.Count > 0) Close(range.End, range.End);
    }

    /// <summary>Text of the innermost open element, which may be hidden.</summary>
    protected abstract void OnText(TextSpan span);

    /// <summary>An element was opened; it is <see cref="Current"/>.</summary>
    protected virtual void OnStart(HtmlFrame frame)
    {
    }

    /// <summary>An element ends. Its content ends at <paramref name="contentEnd"/>, its end tag, if there is one, at <paramref name="end"/>.</summary>
    protected virtual void OnEnd(HtmlFrame frame, int contentEnd, int end)
    {
    }

    /// <summary>A tag that opens nothing: a void element, or one that is nested too deep.</summary>
    protected virtual void OnLoneTag(HtmlElement element, TextSpan span)
    {
    }

    private void Read(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                OnText(token.Span);
                break;
            case HtmlTokenKind.StartTag when HtmlElement.Find(source.AsSpan(token.Name.Start, token.Name.Length)) is { } element:
                ReadStartTag(element, token);
                break;
            case HtmlTokenKind.EndTag when HtmlElement.Find(source.AsSpan(token.Name.Start, token.Name.Length)) is { } element:
                ReadEndTag(element, token.Span);
                break;
            case HtmlTokenKind.Comment:
                _comments.Add(new Comment(token.Span, source.AsSpan(token.Name.Start, token.Name.Length).Trim().ToString()));
                break;
        }
    }

    private void ReadStartTag(HtmlElement element, HtmlToken tag)
    {
        while (Current.Block is >= 0 and var block && _open[block].Element.IsEndedBy(element)) CloseTo(block, tag.Span.Start, tag.Span.Start);
        if (element.IsVoid)
        {
            OnLoneTag(element, tag.Span);
            return;
        }
        if (_open.Count >= DepthLimit)
        {
            _tooDeep ??= tag.Span;
            _uncounted[element.Id]++;
            OnLoneTag(element, tag.Span);
            return;
        }
        var frame = Current.Open(element, tag, _open.Count, source) with { SameName = _innermost[element.Id] };
        _innermost[element.Id] = _open.Count;
        _open.Add(frame);
        OnStart(frame);
    }

    private void ReadEndTag(HtmlElement element, TextSpan span)
    {
        if (_uncounted[element.Id] > 0)
        {
            _uncounted[element.Id]--;
            OnLoneTag(element, span);
            return;
        }
        var index = _innermost[element.Id];
        var reaches = index >= 0 && (element.IsBlock ? index >= Current.Barrier || element.IsTablePart : index >= Current.Block);
        if (reaches) CloseTo(index, span.Start, span.End);
        else OnLoneTag(element, span);
    }

    private void CloseTo(int index, int contentEnd, int end)
    {
        while (_open.Count > index + 1) Close(contentEnd, contentEnd);
        Close(contentEnd, end);
    }

    private void Close(int contentEnd, int end)
    {
        var frame = _open[^1];
        OnEnd(frame, contentEnd, end);
        _open.RemoveAt(_open.Count - 1);
        _innermost[frame.Element.Id] = frame.SameName;
    }
}
