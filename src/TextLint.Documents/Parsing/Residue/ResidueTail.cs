namespace TextLint.Documents.Parsing.Residue;

/// <summary>Finds a label that is left behind the last sentence of a paragraph.</summary>
internal static class ResidueTail
{
    private const int Longest = 120;

    /// <summary>Where residue begins that ends <paramref name="text"/>, behind a finished sentence; else -1.</summary>
    public static int StartIn(ReadOnlySpan<char> text, ResidueReader reader)
    {
        var start = -1;
        // What a colon ends leads into the text behind it.
        if (text.EndsWith(":")) return start;
        for (var i = text.Length - 1; i > 1 && i > text.Length - Longest; i--)
        {
            if (text[i - 1] != ' ' || text[i] == ' ') continue;
            var before = text[..i].TrimEnd();
            if (before.IsEmpty || (before[^1] is not ('.' or '!' or '?' or '…') && !QuotationSigns.IsOuter(before[^1]))) continue;
            // Behind a quotation the sentence may go on.
            if (char.IsLower(text[i]) && before[^1] is not ('.' or '!' or '?' or '…')) continue;
            // Each of several sentences has to be residue.
            if (IsResidue(start < 0 ? text[i..] : text[i..start].TrimEnd(), reader)) start = i;
        }
        return start;
    }

    // A sentence within running text is the article's unless much speaks against it.
    private static bool IsResidue(ReadOnlySpan<char> piece, ResidueReader reader) =>
        reader.Judge(piece) >= ((LineForm.Signs(piece) & ResidueEvidence.Sentence) != 0 ? ResidueVerdict.Control : ResidueVerdict.Likely);
}
