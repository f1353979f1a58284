namespace TextLint.Documents;

/// <summary>
/// The quotation marks that any language uses, whatever the text is in: writers mix them. They are those of <see cref="TextConventions.Undetermined"/>,
/// in which no mark is said to open or close only.
/// </summary>
public static class QuotationSigns
{
    private static readonly SignSet Outer = Collect(level: 1);
    private static readonly SignSet Inner = Collect(level: 2);

    /// <summary>Whether a character opens or closes outer quotations.</summary>
    public static bool IsOuter(char sign) => Outer.Contains(sign);

    /// <summary>Whether a character opens or closes any quotation; an apostrophe is such a one.</summary>
    public static bool IsAny(char sign) => Outer.Contains(sign) || Inner.Contains(sign);

    private static SignSet Collect(int level)
    {
        var signs = "";
        foreach (var pair in TextConventions.Undetermined.QuotationMarks)
        {
            if (pair.Level == level) signs += $"{pair.Opening}{pair.Closing}";
        }
        return new SignSet(signs);
    }
}
