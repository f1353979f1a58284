using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Quotations whose marks do not fit: a pair that belongs to no style of the language, or a style other than the article's own. The style
/// of the article is the pair that most of its quotations wear; of two that are equally frequent, the one that the language prefers.
/// </summary>
public sealed class QuotationMarksCheck : ArticleCheck
{
    // Fewer uses of a pair that the language does not know are slips; more are the house's own style.
    private const int HouseStyle = 3;

    /// <summary>What to look for: <c>mismatched</c> (the closing mark does not belong to the opening one) or <c>mixed</c> (another style than the article's).</summary>
    public required QuotationMarksFlaw Flaw { get; init; }

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var closed = new List<Quotation>();
        foreach (var quotation in model.Quotations)
        {
            if (quotation.IsClosed && !IsAttribute(model.Document, quotation)) closed.Add(quotation);
        }
        if (closed.Count == 0) return [];
        var known = OuterPairs(model.Pack.Conventions);
        var house = HouseStyleOf(closed, known);
        return Flaw == QuotationMarksFlaw.Mismatched ? Mismatched(model.Document, closed, house, known) : Mixed(model.Document, closed, house, known);
    }

    private static IEnumerable<Finding> Mismatched(ArticleDocument document, List<Quotation> quotations, Pair? house, List<Pair> known)
    {
        foreach (var quotation in quotations)
        {
            var pair = Pair.Of(quotation);
            if (pair != house && !known.Contains(pair) && Replacement(pair, house, known) is { } right) yield return Found(document, [quotation], right);
        }
    }

    // What is left of markup has marks of its own: width="20".
    private static bool IsAttribute(ArticleDocument document, Quotation quotation) =>
        quotation.Span.Start > 0 && document.Text[quotation.Span.Start - 1] == '=';

    // A further style is one flaw, however often it is worn: it is said at its first place, and one fix mends all.
    private static IEnumerable<Finding> Mixed(ArticleDocument document, List<Quotation> quotations, Pair? house, List<Pair> known) => house is not { } own
        ? []
        : quotations.GroupBy(Pair.Of).Where(group => group.Key != own && known.Contains(group.Key)).Select(group => Found(document, [.. group], own));

    private static List<Pair> OuterPairs(TextConventions conventions) =>
        [.. conventions.QuotationMarks.Where(marks => marks.Level == 1).Select(marks => new Pair(marks.Opening, marks.Closing))];

    private static Pair? HouseStyleOf(List<Quotation> quotations, List<Pair> known)
    {
        var groups = quotations
            .GroupBy(Pair.Of)
            .Select(group => (Pair: group.Key, Count: group.Count(), Rank: RankOf(group.Key, known)))
            .Where(group => group.Rank < known.Count || group.Count >= HouseStyle)
            .Select(group => group with { Count = group.Count + SlipsOf(group.Pair, quotations, known) })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Rank)
            .ToList();
        return groups.Count == 0 ? null : groups[0].Pair;
    }

    // A pair with a wrong closing mark speaks for the style that it began in.
    private static int SlipsOf(Pair style, List<Quotation> quotations, List<Pair> known) => quotations.Count(quotation =>
        quotation.Opening == style.Opening
        && !known.Contains(Pair.Of(quotation))
        && known.Find(pair => pair.Opening == style.Opening) == style);

    private static int RankOf(Pair pair, List<Pair> known) => known.IndexOf(pair) is >= 0 and var rank ? rank : known.Count;

    // One wrong mark is mended alone; where both are foreign, the pair becomes the article's.
    private static Pair? Replacement(Pair pair, Pair? house, List<Pair> known)
    {
        if (house is { } own && (known.Contains(pair) || pair.Opening == own.Opening || pair.Closing == own.Closing)) return own;
        foreach (var candidate in known)
        {
            if (candidate.Opening == pair.Opening) return candidate;
        }
        return house ?? (known.Count > 0 ? known[0] : null);
    }

    private static Finding Found(ArticleDocument document, ImmutableArray<Quotation> quotations, Pair right)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>(2 * quotations.Length);
        foreach (var quotation in quotations)
        {
            if (quotation.Opening != right.Opening) changes.Add(new TextChange(MarkAt(document, quotation.Span.Start), right.Opening.ToString()));
            if (quotation.Closing != right.Closing) changes.Add(new TextChange(MarkAt(document, quotation.Span.End - 1), right.Closing.ToString()));
        }
        return new Finding(quotations[0].Span)
        {
            Arguments = [new("replacement", $"{right.Opening}\u2026{right.Closing}")],
            Fixes = [new TextFix(changes.ToImmutable(), IsSafe: true)],
            Related = [.. quotations.Skip(1).Select(quotation => quotation.Span)],
        };
    }

    // Markup may write a mark as a character reference, which is longer.
    private static TextSpan MarkAt(ArticleDocument document, int position)
    {
        var mark = new TextSpan(position, 1);
        return document.BlockAt(position) is { } block ? block.Text.ToSource(block.Text.ToProjected(mark)) : mark;
    }

    private readonly record struct Pair(char Opening, char Closing)
    {
        public static Pair Of(Quotation quotation) => new(quotation.Opening, quotation.Closing);
    }
}
