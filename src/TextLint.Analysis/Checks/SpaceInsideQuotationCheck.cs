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
    public override ImmutableArray<string> Triggers => ["\"", "\u201E", "\u201C", "\u201D", "\u00BB", "\u00AB"];

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
            var isLoosePair = IsLoosePair(text, opening, mark);
            if (opening.Touches == LooseSide.None && (mark.Touches == LooseSide.Before || opening.OnlyOpens || isLoosePair) && Behind(text, opening) is { } behind) yield return behind;
            if (mark.Touches == LooseSide.None && (opening.Touches == LooseSide.After || opening.OnlyOpens || isLoosePair) && Before(text, mark) is { } before) yield return before;
        }
    }

    // Two straight marks, each with spaces on both sides, around the words of a sentence; behind a number the sign stands for inches.
    private static bool IsLoosePair(ProjectedText text, LooseMark opening, LooseMark closing)
    {
        if (opening.Mark != '"' || closing.Mark != '"' || opening.Touches != LooseSide.None || closing.Touches != LooseSide.None) return false;
        var before = Blank.StartOfRun(text.Characters, opening.Position) - 1;
        var isSpeech = before < 0 || text[before] is ':' or ',' or '.';
        return isSpeech && Blank.EndOfRun(text.Characters, opening.Position + 1) is var first && first < closing.Position && char.IsUpper(text[first]);
    }

    private static Finding? Behind(ProjectedText text, LooseMark mark)
    {
        var word = Blank.EndOfRun(text.Characters, mark.Position + 1);
        return word == mark.Position + 1 || !IsWord(text, word) ? null : Found(text, TextSpan.FromBounds(mark.Position, word), TextSpan.FromBounds(mark.Position + 1, word));
    }

    private static Finding? Before(ProjectedText text, LooseMark mark)
    {
        var word = Blank.StartOfRun(text.Characters, mark.Position);
        return word == mark.Position || !IsWord(text, word - 1) ? null : Found(text, TextSpan.FromBounds(word, mark.Position + 1), TextSpan.FromBounds(word, mark.Position));
    }

    // Beside an ellipsis, a dash or an inner quotation mark a space may be meant.
    private static bool IsWord(ProjectedText text, int position) =>
        position >= 0 && position < text.Length && text[position] is not ('\u2026' or '\u2013' or '\u2014' or '-' or '\'' or '\u2018' or '\u2019' or '\u201A' or '\u203A' or '\u2039') && !(text[position] == '.' && IsRow(text, position));

    private static bool IsRow(ProjectedText text, int position) =>
        (position > 0 && text[position - 1] == '.') || (position + 1 < text.Length && text[position + 1] == '.');

    private static Finding Found(ProjectedText text, TextSpan flaw, TextSpan spaces) => new(text.ToSource(flaw))
    {
        Fixes = VisibleEdit.Replace(text, spaces, "", isSafe: true) is { } fix ? [fix] : [],
    };
}
