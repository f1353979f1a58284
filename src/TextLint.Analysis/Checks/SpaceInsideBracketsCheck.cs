using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Spacing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Spaces behind an opening or before a closing bracket. Only pairs with a word between them count: boxes to tick, formulas, calls and
/// emoticons are left alone.
/// </summary>
public sealed class SpaceInsideBracketsCheck : BlockCheck
{
    private const int ShortestWord = 2;
    private static readonly SignSet Eyes = new(":;=-");

    /// <summary>The pairs, such as <c>()</c>.</summary>
    public required ImmutableArray<string> Pairs { get; init; }

    public override ImmutableArray<string> Triggers => [.. Pairs.SelectMany(pair => new[] { $"{pair[0]} ", $" {pair[1]}" })];

    public override bool CanFix => true;

    public override IEnumerable<OptionProblem> Validate()
    {
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (Pairs[i].Length != 2) yield return new OptionProblem(nameof(Pairs), i, RuleFileError.UnknownValue, Pairs[i]);
        }
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var text = block.Text;
        if (Layout.IsCode(text.Characters)) yield break;
        foreach (var inside in Pairs.SelectMany(pair => InsidesOf(text, pair[0], pair[1])).OrderBy(span => span.Start))
        {
            var head = inside.Start;
            while (text[head] == ' ') head++;
            var tail = inside.End;
            while (text[tail - 1] == ' ') tail--;
            if (head > inside.Start) yield return Found(text, TextSpan.FromBounds(inside.Start - 1, head), TextSpan.FromBounds(inside.Start, head));
            if (tail < inside.End && !Eyes.Contains(text[tail - 1]))
                yield return Found(text, TextSpan.FromBounds(tail, inside.End + 1), TextSpan.FromBounds(tail, inside.End));
        }
    }

    private static Finding Found(ProjectedText text, TextSpan flaw, TextSpan spaces) => new(text.ToSource(flaw))
    {
        Fixes = VisibleEdit.Replace(text, spaces, "", isSafe: true) is { } fix ? [fix] : [],
    };

    // Innermost pairs only: what stands around a nested pair is told by the pair itself.
    private static IEnumerable<TextSpan> InsidesOf(ProjectedText text, char opening, char closing)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == opening) open = i;
            else if (text[i] == closing && open >= 0)
            {
                var inside = TextSpan.FromBounds(open + 1, i);
                if (!IsCall(text, open) && HasWord(text.Slice(inside))) yield return inside;
                open = -1;
            }
        }
    }

    private static bool IsCall(ProjectedText text, int open) => open > 0 && (char.IsLetterOrDigit(text[open - 1]) || text[open - 1] == '_');

    private static bool HasWord(ReadOnlySpan<char> inside)
    {
        var letters = 0;
        foreach (var c in inside)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == ShortestWord) return true;
        }
        return false;
    }
}
