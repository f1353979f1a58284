using TextLint.Documents;

namespace TextLint.Formats.Html;

/// <summary>An open element, and what it inherits from the elements around it.</summary>
internal readonly record struct HtmlFrame
{
    public required HtmlElement Element { get; init; }

    /// <summary>Where its start tag begins in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Where its start tag ends in the source.</summary>
    public required int ContentStart { get; init; }

    /// <summary>Nothing in it is shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>It stands for something that is not language, and is shown itself.</summary>
    public bool IsReplaced { get; init; }

    public bool IsLink { get; init; }

    /// <summary>In an article or main part, where a header is the article's own.</summary>
    public bool IsInArticle { get; init; }

    /// <summary>White space stays as written.</summary>
    public bool IsPreformatted { get; init; }

    /// <summary>The attributes name it as the article (<c>role=main</c>, <c>itemprop=articleBody</c>).</summary>
    public bool IsMarkedAsArticle { get; init; }

    public BlockKind? Kind { get; init; }

    public int HeadingLevel { get; init; }

    /// <summary>Value of the nearest <c>lang</c>, else null.</summary>
    public string? Language { get; init; }

    /// <summary>Index of the nearest block element among the open ones; may be itself; -1 for none.</summary>
    public int Block { get; init; }

    /// <summary>Index of the nearest element out of which no end tag reaches.</summary>
    public int Barrier { get; init; }

    /// <summary>Index of the next element outwards with the same name.</summary>
    public int SameName { get; init; }

    /// <summary>The frame around a text that is in no element.</summary>
    public static HtmlFrame Outermost { get; } = new() { Element = new HtmlElement("", -1), Start = 0, ContentStart = 0, Block = -1, Barrier = -1, SameName = -1 };

    /// <summary>The frame that the start tag <paramref name="tag"/> opens within this one, as the element at <paramref name="index"/>.</summary>
    public HtmlFrame Open(HtmlElement element, HtmlToken tag, int index, string source)
    {
        var frame = this with
        {
            Element = element,
            Start = tag.Span.Start,
            ContentStart = tag.Span.End,
            IsReplaced = element.IsReplaced && !IsHidden,
            IsHidden = IsHidden || element.IsReplaced || IsNoteMark(element, tag, source) || element.IsSkipped && !(element.Name == "header" && IsInArticle),
            IsLink = IsLink || element.Name == "a",
            IsInArticle = IsInArticle || element.Name is "article" or "main",
            IsPreformatted = IsPreformatted || element.Name == "pre",
            IsMarkedAsArticle = false,
            Kind = KindOf(element),
            HeadingLevel = element.HeadingLevel > 0 ? element.HeadingLevel : element.IsBlock ? 0 : HeadingLevel,
            Block = element.IsBlock ? index : Block,
            Barrier = element.IsBarrier ? index : Barrier,
        };
        var attributes = new HtmlAttributes(source, tag);
        while (attributes.MoveNext()) frame = frame.With(attributes);
        return frame;
    }

    // A raised link is the mark of a footnote; without a blank it would run together with the word before it.
    private static bool IsNoteMark(HtmlElement element, HtmlToken tag, string source) =>
        element.Name == "sup" && source.AsSpan(tag.Span.End).TrimStart().StartsWith("<a ", StringComparison.OrdinalIgnoreCase);

    // A table that lays out a page holds paragraphs; a table of figures holds bare text.
    private BlockKind? KindOf(HtmlElement element)
    {
        if (element.HeadingLevel > 0) return null;
        if (element.Name == "p" && Kind == BlockKind.TableCell) return null;
        return element.Kind ?? Kind;
    }

    private HtmlFrame With(HtmlAttributes attribute)
    {
        if (attribute.Is("lang") || attribute.Is("xml:lang")) return attribute.Value.IsWhiteSpace() ? this : this with { Language = attribute.Value.Trim().ToString() };
        if (attribute.Is("role") || attribute.Is("itemprop"))
        {
            var isArticle = attribute.Value.Equals("main", StringComparison.OrdinalIgnoreCase) || attribute.Value.Equals("articleBody", StringComparison.OrdinalIgnoreCase);
            return this with { IsMarkedAsArticle = IsMarkedAsArticle || isArticle, IsInArticle = IsInArticle || isArticle };
        }
        return IsHiding(attribute) ? this with { IsHidden = true, IsReplaced = false } : this;
    }

    private static bool IsHiding(HtmlAttributes attribute)
    {
        if (attribute.Is("hidden")) return true;
        if (attribute.Is("aria-hidden")) return attribute.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        return attribute.Is("style") && (Declares(attribute.Value, "display", "none") || Declares(attribute.Value, "visibility", "hidden"));
    }

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        foreach (var range in style.Split(';'))
        {
            var declaration = style[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            if (declaration[(colon + 1)..].Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
