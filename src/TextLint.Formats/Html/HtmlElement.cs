using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Formats.Html;

/// <summary>What reading an article needs to know of an HTML element (HTML Living Standard, sections 4, 13.1.2 and 15.3).</summary>
internal sealed record HtmlElement(string Name, int Id)
{
    private const string Void = "area base br col embed hr img input link meta param source track wbr";
    private const string RawText = "script style noscript iframe noembed noframes xmp textarea title";
    private const string Skipped = "script style noscript template svg nav header footer aside button select iframe object canvas audio video map dialog "
        + "textarea datalist option optgroup rt rp noembed noframes title xmp progress meter";
    private const string Blocks = "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer "
        + "form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section "
        + "summary table tbody td tfoot th thead title tr ul";
    private const string Inline = "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr picture q ruby s samp small span "
        + "strike strong sub sup time tt u var";
    private const string Parts = "article aside body caption center dd div dt figure footer form header html main section table tbody td tfoot th thead tr";

    private static readonly FrozenDictionary<string, HtmlElement> Elements = CreateElements();
    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> Lookup = Elements.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many elements are known; their <see cref="Id"/>s are below.</summary>
    public static int Count => Elements.Count;

    /// <summary>It has no content and no end tag.</summary>
    public bool IsVoid { get; private init; }

    /// <summary>Its content is no markup.</summary>
    public bool IsRawText { get; private init; }

    /// <summary>It holds nothing of an article's text: scripts, controls, the frame of the site.</summary>
    public bool IsSkipped { get; private init; }

    /// <summary>It stands on lines of its own, so that text before, in and behind it does not run together.</summary>
    public bool IsBlock { get; private init; }

    /// <summary>It may hold a whole article.</summary>
    public bool IsContainer { get; private init; }

    /// <summary>It stands in a sentence for something that is not language: code, a formula.</summary>
    public bool IsReplaced => Name is "code" or "kbd" or "samp" or "math";

    /// <summary>An end tag inside it closes nothing outside of it.</summary>
    public bool IsBarrier => Name is "td" or "th" or "caption" or "table";

    /// <summary>A part of a table; its end tag may close cells.</summary>
    public bool IsTablePart => Name is "table" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th" or "caption";

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int HeadingLevel => Name is ['h', >= '1' and <= '6'] ? Name[1] - '0' : 0;

    /// <summary>The kind that the element makes certain.</summary>
    public BlockKind? Kind => Name switch
    {
        "li" or "dt" or "dd" => BlockKind.ListItem,
        "blockquote" => BlockKind.BlockQuote,
        "td" or "th" => BlockKind.TableCell,
        "figcaption" or "caption" => BlockKind.Caption,
        _ => null,
    };

    /// <summary>The element of that name in any case; null when HTML knows none.</summary>
    public static HtmlElement? Find(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var element) ? element : null;

    /// <summary>True when the start tag of <paramref name="next"/> ends this element, whose own end tag may be left out.</summary>
    public bool IsEndedBy(HtmlElement next) => Name switch
    {
        "p" => next.IsBlock,
        "li" => next.Name == "li",
        "dt" or "dd" => next.Name is "dt" or "dd",
        "td" or "th" => next.Name is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => next.Name is "tr" or "tbody" or "tfoot",
        "thead" or "tbody" => next.Name is "tbody" or "tfoot",
        "option" => next.Name is "option" or "optgroup",
        "head" => next.Name is "body",
        _ => false,
    };

    private static FrozenDictionary<string, HtmlElement> CreateElements()
    {
        string[] voids = Void.Split(' '), rawTexts = RawText.Split(' '), skipped = Skipped.Split(' '), blocks = Blocks.Split(' '), parts = Parts.Split(' ');
        return voids.Concat(rawTexts).Concat(skipped).Concat(blocks).Concat(Inline.Split(' ')).Distinct()
            .Select((name, id) => new HtmlElement(name, id)
            {
                IsVoid = voids.Contains(name),
                IsRawText = rawTexts.Contains(name),
                IsSkipped = skipped.Contains(name),
                IsBlock = blocks.Contains(name),
                IsContainer = parts.Contains(name),
            })
            .ToFrozenDictionary(element => element.Name, StringComparer.OrdinalIgnoreCase);
    }
}
