using TextLint.Language;

namespace TextLint.Analysis.Claims;

/// <summary>Finds talks: quotations that follow one another, each a paragraph of its own. Who takes turns in them the text around them tells, if it does.</summary>
internal static class QuotedTurns
{
    private const int FewestTurns = 3;

    /// <summary>For each quotation of the article whether it is a turn of a talk.</summary>
    public static bool[] In(ArticleAttributions attributions)
    {
        var quotations = attributions.Quotations;
        var isTurn = new bool[quotations.Length];
        for (var first = 0; first < quotations.Length;)
        {
            var end = first;
            while (end < quotations.Length && FillsBlock(attributions, quotations[end]) && (end == first || quotations[end].FirstSentence == quotations[end - 1].LastSentence + 1)) end++;
            if (end - first >= FewestTurns) isTurn.AsSpan(first, end - first).Fill(true);
            first = Math.Max(end, first + 1);
        }
        return isTurn;
    }

    /// <summary>Whether nothing but the quotation stands in its paragraph.</summary>
    public static bool FillsBlock(ArticleAttributions attributions, AttributedQuotation quotation) =>
        quotation.StandsAlone && (quotation.FirstSentence == 0 || !attributions.IsBeside(quotation.FirstSentence - 1, quotation.FirstSentence))
        && (quotation.LastSentence + 1 == attributions.SentenceCount || !attributions.IsBeside(quotation.LastSentence, quotation.LastSentence + 1));
}
