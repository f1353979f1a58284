using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds the outermost quotations of a block by the quotation marks of its language.</summary>
public static class QuotationFinder
{
    /// <summary>The quotations of <paramref name="block"/> in reading order; they do not overlap.</summary>
    public static ImmutableArray<Quotation> Find(Block block, TextConventions conventions)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var text = block.Text;
        var open = -1;
        var closing = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open >= 0)
            {
                if (c != closing) continue;
                found.Add(new Quotation(text.ToSource(TextSpan.FromBounds(open, i + 1)), true));
                open = -1;
            }
            else if (ClosingOf(c, conventions) is { } mark && OpensHere(text, i))
            {
                open = i;
                closing = mark;
            }
        }
        if (open >= 0) found.Add(new Quotation(text.ToSource(TextSpan.FromBounds(open, text.Length)), false));
        return found.ToImmutable();
    }

    private static char? ClosingOf(char c, TextConventions conventions)
    {
        foreach (var marks in conventions.QuotationMarks)
        {
            if (marks.Opening == c && marks.Level == 1) return marks.Closing;
        }
        return null;
    }

    // An opening mark stands before a word and not behind one; behind one it is an apostrophe, an inch or a closing mark.
    private static bool OpensHere(ProjectedText text, int i) =>
        (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
}
