using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Html;

/// <summary>
/// Finds the part of a page that holds the article. What the page names counts first (<c>article</c>, <c>main</c>,
/// <c>role=main</c>, <c>itemprop=articleBody</c>); else it is the smallest element with most of the text that is no link. Of a
/// fragment without <c>html</c> and <c>body</c> everything is the article.
/// </summary>
internal sealed class MainTextFinder(string source) : HtmlWalker(source, isInArticle: false)
{
    // A named part with less of the text is a teaser; the article of a page with comments has hardly less.
    private const double NamedShare = 0.4;
    private const double UnnamedShare = 0.8;

    // A kicker may stand above the heading of an article.
    private const int MostTextAboveHeading = 60;

    private readonly List<Candidate> _candidates = [];
    private readonly List<int> _textBefore = [];
    private readonly List<TopHeading> _topHeadings = [];
    private readonly List<(int Start, int TextBefore)> _headings = [];
    private int _headers;
    private TextSpan? _title;
    private string? _language;
    private bool _isWholePage;
    private int _text;

    /// <summary>Goes through the whole page and says what to read of it.</summary>
    public MainText Find()
    {
        var page = new TextSpan(0, Source.Length);
        Walk(page);
        var chosen = Named("article", NamedShare) ?? Named("main", 0) ?? Named("", NamedShare) ?? (_isWholePage ? Smallest() : null);
        var body = chosen?.Content ?? page;
        var language = chosen?.Language ?? _language;
        var main = new MainText(body, null, null, language) { IsPart = chosen is not null };
        if (_topHeadings.Exists(heading => !heading.IsHidden && body.Contains(heading.Span))) return main;
        var opensWithHeading = _headings.Exists(heading => body.Contains(heading.Start) && heading.TextBefore <= (chosen?.TextBefore ?? 0) + MostTextAboveHeading);
        var before = _topHeadings.FindLast(heading => heading.IsHidden ? !opensWithHeading && heading.Span.Start < body.End : heading.Span.End <= body.Start);
        return main with { Heading = before?.Span, Title = before is null && !opensWithHeading ? _title : null };
    }

    protected override void OnText(TextSpan span)
    {
        if (Current.IsHidden || Current.IsLink) return;
        foreach (var c in Source.AsSpan(span.Start, span.Length))
            if (!HtmlSpace.Contains(c)) _text++;
    }

    protected override void OnStart(HtmlFrame frame)
    {
        _textBefore.Add(_text);
        if (frame.Element.Name == "header") _headers++;
        if (frame.HeadingLevel > 0 && !frame.IsHidden && frame.Element.IsBlock) _headings.Add((frame.Start, _text));
        if (frame.Element.Name is not ("html" or "body")) return;
        _isWholePage = true;
        _language ??= frame.Language;
    }

    protected override void OnEnd(HtmlFrame frame, int contentEnd, int end)
    {
        var textBefore = _textBefore[^1];
        var text = _text - textBefore;
        _textBefore.RemoveAt(_textBefore.Count - 1);
        var content = TextSpan.FromBounds(frame.ContentStart, contentEnd);
        if (frame.Element.Name == "title" && ParentName is "" or "html" or "head") _title ??= content;
        if (frame.Element.Name == "header") _headers--;
        // A heading may stand in the page's header, outside of what is named as the article.
        if (frame.Element.Name == "h1" && !content.IsEmpty && (!frame.IsHidden || _headers > 0))
            _topHeadings.Add(new TopHeading(TextSpan.FromBounds(frame.Start, end), frame.IsHidden));
        if (text == 0 || frame.IsHidden || !(frame.Element.IsContainer || frame.IsMarkedAsArticle)) return;
        var name = frame.IsMarkedAsArticle && frame.Element.Name is not ("article" or "main") ? "" : frame.Element.Name;
        _candidates.Add(new Candidate(name, content, text, textBefore, frame.Language));
    }

    private Candidate? Named(string name, double share)
    {
        Candidate? best = null;
        foreach (var candidate in _candidates)
            if (candidate.Name == name && candidate.Text >= share * _text && !(best?.Text >= candidate.Text)) best = candidate;
        return best;
    }

    // Elements end from the inside out, so the first with enough text is the smallest.
    private Candidate? Smallest() => _candidates.Find(candidate => candidate.Text >= UnnamedShare * _text && candidate.Name is "div" or "section" or "td" or "center" or "form");

    private sealed record TopHeading(TextSpan Span, bool IsHidden);

    private sealed record Candidate(string Name, TextSpan Content, int Text, int TextBefore, string? Language);
}
