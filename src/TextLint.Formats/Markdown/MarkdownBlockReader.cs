using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Formats.Html;

namespace TextLint.Formats.Markdown;

/// <summary>Makes blocks of what Markdig read. Code is no text; that of a picture alone in its lines is a caption, and so is a short text on the line below it.</summary>
internal sealed class MarkdownBlockReader(string source)
{
    private const int LongestCaption = 300;
    private const string NoLanguage = "\uFFFC \u00A0\t";
    private readonly MarkdownInlineReader _inlines = new(source);
    private readonly List<UnclassifiedBlock> _blocks = [];
    private readonly List<Comment> _comments = [];

    /// <summary>The comments so far, in the order of the source.</summary>
    public ImmutableArray<Comment> Comments => [.. _comments.Concat(_inlines.Comments).OrderBy(comment => comment.Span.Start)];

    /// <summary>The blocks of <paramref name="document"/> in the order of the source: footnotes stand where they are written.</summary>
    public ImmutableArray<UnclassifiedBlock> Read(MarkdownDocument document)
    {
        ReadAll(document, null);
        var ordered = ImmutableArray.CreateBuilder<UnclassifiedBlock>(_blocks.Count);
        foreach (var block in _blocks.OrderBy(block => block.Span.Start))
        {
            // Markdig's spans are wrong behind some broken markup; what would stand twice is left out.
            if (ordered.Count == 0 || block.Span.Start >= ordered[^1].Span.End) ordered.Add(block);
        }
        return ordered.ToImmutable();
    }

    private void ReadAll(ContainerBlock container, BlockKind? kind)
    {
        foreach (var block in container) Read(block, kind);
    }

    private void Read(Markdig.Syntax.Block block, BlockKind? kind)
    {
        switch (block)
        {
            case HeadingBlock { Inline: { } inlines } heading:
                Add(heading, inlines, null);
                break;
            case ParagraphBlock { Inline: { } inlines } when PicturesOf(inlines) is { } pictures:
                foreach (var picture in pictures) Add(picture, picture, BlockKind.Caption);
                break;
            case ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true } } inlines } when TextBelowPictures(inlines) is { } text:
                foreach (var picture in PicturesOf(inlines)!) Add(picture, picture, BlockKind.Caption);
                Add(text, text, BlockKind.Caption);
                break;
            case LeafBlock { Inline: { } inlines }:
                Add(block, inlines, kind);
                break;
            case HtmlBlock:
                ReadHtml(block);
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                ReadAll(container, KindOf(container) ?? kind);
                break;
        }
    }

    private static BlockKind? KindOf(ContainerBlock container) => container switch
    {
        QuoteBlock => BlockKind.BlockQuote,
        ListItemBlock => BlockKind.ListItem,
        TableCell => BlockKind.TableCell,
        Footnote => BlockKind.Paragraph,
        _ => null,
    };

    private void Add(MarkdownObject markup, ContainerInline inlines, BlockKind? kind)
    {
        var own = markup.Span.Length > 0 ? TextSpan.FromBounds(markup.Span.Start, markup.Span.End + 1) : default;
        var text = _inlines.Read(inlines);
        if (text.Length == 0) return;
        if (!_inlines.IsExact || !own.Contains(SpanOf(text))) text = _inlines.ReadAsWritten(own);
        if (text.Characters.Trim(NoLanguage).IsEmpty) return;
        var span = kind == BlockKind.TableCell ? SpanOf(text) : own;
        _blocks.Add(new UnclassifiedBlock(span, text, kind) { HeadingLevel = (markup as HeadingBlock)?.Level ?? 0 });
    }

    private static TextSpan SpanOf(ProjectedText text) => text.ToSource(new TextSpan(0, text.Length));

    // In a quotation the marks of its lines stand between the tags.
    private void ReadHtml(Markdig.Syntax.Block block)
    {
        if (block.Parent is QuoteBlock) return;
        var reader = new HtmlBlockReader(source, isInArticle: true).Read(TextSpan.FromBounds(block.Span.Start, block.Span.End + 1));
        _blocks.AddRange(reader.Blocks);
        _comments.AddRange(reader.Comments);
    }

    // Takes the text out of a paragraph that opens with pictures on lines of their own; null where it is too long to stand under one.
    private static ContainerInline? TextBelowPictures(ContainerInline inlines)
    {
        LineBreakInline? seam = null;
        foreach (var inline in inlines)
        {
            if (inline is LineBreakInline line) seam = line;
            else if (inline is not LinkInline { IsImage: true } && !IsBlank(inline)) break;
            else if (inline is LinkInline) seam = null;
        }
        if (seam?.NextSibling is not { } first || inlines.LastChild!.Span.End - first.Span.Start > LongestCaption) return null;
        var text = new ContainerInline { Span = new SourceSpan(first.Span.Start, inlines.LastChild.Span.End) };
        for (Inline? inline = first, next; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            inline.Remove();
            text.AppendChild(inline);
        }
        return text;
    }

    private static bool IsBlank(Inline inline) => inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace();

    // The pictures of a paragraph that holds nothing else, else null.
    private static List<LinkInline>? PicturesOf(ContainerInline inlines)
    {
        var pictures = new List<LinkInline>();
        foreach (var inline in inlines)
        {
            if (inline is LinkInline { IsImage: true } picture) pictures.Add(picture);
            else if (inline is LinkInline link && PicturesOf(link) is { } linked) pictures.AddRange(linked);
            else if (inline is not LineBreakInline && !IsBlank(inline)) return null;
        }
        return pictures.Count > 0 ? pictures : null;
    }
}
