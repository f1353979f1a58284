using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Balance;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Quotation marks whose other half is missing. A quotation may run over several paragraphs, which open anew or do not; only where the rest of
/// the article does not close it, or another one opens meanwhile, a mark is reported.
/// </summary>
public sealed class UnbalancedQuotationCheck : ArticleCheck
{
    // A quotation over more paragraphs than this is an interview, or was never closed.
    private const int MostParagraphs = 6;

    private const int FewestClosedInExcerpt = 4;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var blocks = model.Document.Blocks;
        foreach (var mark in WithoutOtherHalf(model))
        {
            if (mark.IsAtEdge && blocks[mark.Block].Text[mark.Position] == '"' && IsExcerpt(model)) continue;
            yield return new Finding(blocks[mark.Block].Text.ToSource(new TextSpan(mark.Position, 1)));
        }
    }

    private static IEnumerable<LooseMark> WithoutOtherHalf(ArticleModel model)
    {
        var blocks = model.Document.Blocks;
        var opensAnew = model.Pack.Speech.LetsSpeakersGoOn;
        var marks = LooseMarks.Of(blocks, model.Quotations);
        LooseMark? open = null;
        foreach (var mark in marks)
        {
            if (mark.OnlyCloses && open?.Block != mark.Block) continue;
            var isFar = open is { } far && mark.Block - far.Block > MostParagraphs;
            if (open is { } unclosed && (isFar || (mark.Opens && !mark.IsAtStart && !(opensAnew && mark.IsAtEdge))))
            {
                if (!IsContinued(model, unclosed)) yield return unclosed;
                open = null;
            }
            if (mark.Opens) open = mark;
            else if (open is null) yield return mark;
            else open = null;
        }
        if (open is { } last && !IsContinued(model, last)) yield return last;
    }

    // Where a quotation runs over paragraphs, each of them opens anew and only the last closes; the paragraphs may have been joined since.
    private static bool IsContinued(ArticleModel model, LooseMark mark)
    {
        var blocks = model.Document.Blocks;
        if (mark.Block + 1 < blocks.Length && blocks[mark.Block + 1].Text.Characters is [var first, ..] && LooseMarks.IsMark(first)) return true;
        if (!model.Pack.Speech.LetsSpeakersGoOn) return false;
        var text = blocks[mark.Block].Text;
        var start = text.ToSource(new TextSpan(mark.Position, 1)).Start;
        var next = FirstAfter(model.Quotations, start);
        return next is { IsClosed: true } && blocks[mark.Block].Span.Contains(next.Value.Span.Start) && LooseMarks.OpensSentence(text.Characters, text.ToProjected(next.Value.Span).Start);
    }

    private static Quotation? FirstAfter(ImmutableArray<Quotation> quotations, int position)
    {
        int low = 0, high = quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Span.Start <= position) low = middle + 1;
            else high = middle;
        }
        return low < quotations.Length ? quotations[low] : null;
    }

    private static bool IsExcerpt(ArticleModel model) =>
        !model.Document.Blocks.Any(static block => block.Kind == BlockKind.Headline)
        && model.Quotations.Count(static quotation => quotation.IsClosed) < FewestClosedInExcerpt;
}
