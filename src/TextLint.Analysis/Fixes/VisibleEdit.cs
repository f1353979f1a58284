using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Fixes;

/// <summary>Makes fixes of changes to the text that a reader sees.</summary>
internal static class VisibleEdit
{
    /// <summary>
    /// A fix that puts <paramref name="newText"/> in place of a projected span; none where markup, an entity or a soft hyphen stands in
    /// it, which the change would take along.
    /// </summary>
    public static TextFix? Replace(ProjectedText text, TextSpan projected, string newText, bool isSafe)
    {
        var source = text.ToSource(projected);
        return source.Length == projected.Length ? TextFix.Replace(source, newText, isSafe) : null;
    }

    /// <summary>
    /// A fix that deletes a projected span with one neighbouring blank; none where it opens the block or what would be left is not
    /// well spaced: two marks in a row, two blanks, words run together.
    /// </summary>
    public static TextFix? Delete(ProjectedText text, TextSpan projected, bool isSafe)
    {
        if (projected.Start == 0) return null;
        var before = text[projected.Start - 1];
        var after = projected.End < text.Length ? text[projected.End] : '\0';
        if (IsBlank(before) && !IsBlankAt(text, projected.Start - 2))
        {
            if (IsMark(after) && projected.Start >= 2 && IsMark(text[projected.Start - 2])) return null;
            return Replace(text, TextSpan.FromBounds(projected.Start - 1, projected.End), "", isSafe);
        }
        if (IsBlank(after) && !char.IsLetterOrDigit(before) && !IsBlank(before) && !IsBlankAt(text, projected.End + 1))
            return Replace(text, TextSpan.FromBounds(projected.Start, projected.End + 1), "", isSafe);
        return null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0';

    private static bool IsBlankAt(ProjectedText text, int index) => index >= 0 && index < text.Length && char.IsWhiteSpace(text[index]);

    private static bool IsMark(char c) => c is ',' or ';' or ':' or '.' or '!' or '?' or '…' or '-' or '–' or '—' or '(';
}
