using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Spacing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Spaces behind an opening or before a closing quotation mark. A mark with spaces on both sides is read by its partner, which must
/// touch its word; where no partner does, nothing is said unless the mark can only open.
/// </summary>
public sealed class SpaceInsideQuotationCheck : BlockCheck
{
    public override ImmutableArray<string> Triggers => ["\" ", "\u201E ", "\u201C ", "\u201D ", "\u00BB ", "\u00AB ", " \"", " \u201C", " \u201D", " \u00AB", " \u00BB"];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var text = block.Text;
        LooseMark? open = null;
        foreach (var mark in LooseMark.In(text.Characters))
        {
            if (open is not { } opening || mark.OnlyOpens)
            {
                open = mark.CanOpen ? mark : null;
                continue;
            }
            // A mark that touches only the word behind it opens: the earlier one was something else, such as a sign for inches.
            if (mark.Touches == LooseSide.After)
            {
                open = mark;
                continue;
            }
            open = null;
            if (opening.Touches == LooseSide.None && (mark.Touches == LooseSide.Before || opening.OnlyOpens)) yield return Behind(text, opening);
            if (mark.Touches == LooseSide.None && (opening.Touches == LooseSide.After || opening.OnlyOpens)) yield return Before(text, mark);
        }
    }

    private static Finding Behind(ProjectedText text, LooseMark mark)
    {
        var word = Blank.EndOfRun(text.Characters, mark.Position + 1);
        return Found(text, TextSpan.FromBounds(mark.Position, word), TextSpan.FromBounds(mark.Position + 1, word));
    }

    private static Finding Before(ProjectedText text, LooseMark mark)
    {
        var word = Blank.StartOfRun(text.Characters, mark.Position);
        return Found(text, TextSpan.FromBounds(word, mark.Position + 1), TextSpan.FromBounds(word, mark.Position));
    }

    private static Finding Found(ProjectedText text, TextSpan flaw, TextSpan spaces) => new(text.ToSource(flaw))
    {
        Fixes = VisibleEdit.Replace(text, spaces, "", isSafe: true) is { } fix ? [fix] : [],
    };
}
