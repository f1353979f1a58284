using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Claims;

/// <summary>Literals of which one stands in every text with an outer quotation, as a character or as a reference of HTML.</summary>
internal static class QuotationTriggers
{
    private static readonly ImmutableArray<string> References = ["&quot;", "&#34;", "&bdquo;", "&ldquo;", "&rdquo;", "&laquo;", "&raquo;"];

    public static ImmutableArray<string> All { get; } =
        [.. TextConventions.Undetermined.QuotationMarks.Where(static pair => pair.Level == 1).Select(static pair => pair.Opening.ToString()).Distinct(), .. References];
}
