using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>What is known of an article beyond its structure. Each part is worked out when first asked for; safe for many threads.</summary>
public sealed class ArticleModel
{
    private readonly Lazy<ImmutableArray<Quotation>> _quotations;

    public ArticleModel(ArticleDocument document, LanguagePack pack)
    {
        Document = document;
        Pack = pack;
        _quotations = new(() => [.. document.Blocks.SelectMany(static block => QuotationFinder.Find(block))]);
    }

    public ArticleDocument Document { get; }

    public LanguagePack Pack { get; }

    /// <summary>The outermost quotations of the article in reading order.</summary>
    public ImmutableArray<Quotation> Quotations => _quotations.Value;

    /// <summary>Whether any character of <paramref name="span"/> (source offsets) stands in a quotation.</summary>
    public bool IsQuoted(TextSpan span)
    {
        int low = 0, high = Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < Quotations.Length && Quotations[low].Span.Start < Math.Max(span.End, span.Start + 1);
    }
}
