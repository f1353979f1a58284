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

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var blocks = model.Document.Blocks;
        var marks = LooseMarks.Of(blocks, model.Quotations);
        LooseMark? open = null;
        foreach (var mark in marks)
        {
            var isFar = open is { } far && mark.Block - far.Block > MostParagraphs;
            if (open is { } unclosed && (isFar || (mark.Opens && !mark.IsAtStart)))
            {
                if (!IsContinued(blocks, unclosed)) yield return FindingAt(blocks, unclosed);
                open = null;
            }
            if (mark.Opens) open = mark;
            else if (open is null) yield return FindingAt(blocks, mark);
            else open = null;
        }
        if (open is { } last && !IsContinued(blocks, last)) yield return FindingAt(blocks, last);
    }

    // Where a quotation runs over paragraphs, each of them opens anew and only the last closes.
    private static bool IsContinued(ImmutableArray<Block> blocks, LooseMark mark) =>
        mark.Block + 1 < blocks.Length && blocks[mark.Block + 1].Text.Characters is [var first, ..] && LooseMarks.IsMark(first);

    private static Finding FindingAt(ImmutableArray<Block> blocks, LooseMark mark) => new(blocks[mark.Block].Text.ToSource(new TextSpan(mark.Position, 1)));
}
