using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds the outermost quotations of a block.</summary>
/// <remarks>
/// Several marks open in one language and close in another, or do both, so what stands beside a mark decides: an opening mark follows
/// a blank, a bracket or a dash and touches what comes next; a closing mark touches what comes before.
/// </remarks>
public static class QuotationFinder
{
    private static readonly SignSet NeverBeforeOpening = new(".,;:!?%\u2026");
    private static readonly SignSet OpeningBrackets = new("([{");

    // U+201E stands low and opens in every language that uses it.
    private const char LowMark = '\u201E';

    /// <summary>The quotations of all blocks in reading order; they do not overlap.</summary>
    public static ImmutableArray<Quotation> Find(ArticleDocument document)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        foreach (var block in document.Blocks) found.AddRange(Find(block));
        return found.ToImmutable();
    }

    /// <summary>The quotations of <paramref name="block"/> in reading order; they do not overlap.</summary>
    public static ImmutableArray<Quotation> Find(Block block)
    {
        var text = block.Text;
        var characters = text.Characters;
        var first = 0;
        while (first < characters.Length && !QuotationSigns.IsOuter(characters[first])) first++;
        if (first == characters.Length) return [];
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var open = new Stack<int>();
        for (var i = first; i < characters.Length; i++)
        {
            var mark = characters[i];
            if (!QuotationSigns.IsOuter(mark)) continue;
            var opens = CanOpen(characters, i);
            if (open.Count > 0 && mark != LowMark && CanClose(characters, i, opens))
            {
                var start = open.Pop();
                if (open.Count == 0) found.Add(new Quotation(text.ToSource(TextSpan.FromBounds(start, i + 1)), characters[start], mark));
            }
            else if (opens)
            {
                // Nobody opens a quotation within one with the same mark: the earlier was never closed.
                if (open.TryPeek(out var top) && characters[top] == mark) DropTop(open, text, i, found);
                open.Push(i);
            }
        }
        if (open.TryPeekBottom(out var unclosed))
            found.Add(new Quotation(text.ToSource(TextSpan.FromBounds(unclosed, characters.Length)), characters[unclosed], '\0'));
        return found.ToImmutable();
    }

    private static void DropTop(Stack<int> open, ProjectedText text, int end, ImmutableArray<Quotation>.Builder found)
    {
        var start = open.Pop();
        if (open.Count == 0) found.Add(new Quotation(text.ToSource(TextSpan.FromBounds(start, end)), text[start], '\0'));
    }

    private static bool CanOpen(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) return false;
        if (i == 0) return true;
        var before = text[i - 1];
        return !char.IsLetterOrDigit(before) && !NeverBeforeOpening.Contains(before);
    }

    // Behind a mark or a dash both readings are possible; then the one that opens wins unless it would open inside itself.
    private static bool CanClose(ReadOnlySpan<char> text, int i, bool opens)
    {
        var before = text[i - 1];
        if (char.IsWhiteSpace(before) || OpeningBrackets.Contains(before)) return false;
        return !opens || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
    }

    private static bool TryPeekBottom(this Stack<int> stack, out int bottom)
    {
        bottom = -1;
        foreach (var position in stack) bottom = position;
        return stack.Count > 0;
    }
}
