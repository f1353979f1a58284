using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Spacing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Brackets of which the other half is missing in the same block. Enumerators such as <c>a)</c>, emoticons, code, and brackets that a
/// neighbouring block closes or opens are left alone.
/// </summary>
public sealed class UnbalancedBracketsCheck : ArticleCheck
{
    private const int LongestEnumerator = 3;
    private static readonly SignSet Faces = new(":;=-\u2019'^xX8*");

    /// <summary>The pairs, such as <c>()</c>.</summary>
    public required ImmutableArray<string> Pairs { get; init; }

    public override ImmutableArray<string> Triggers => [.. Pairs.SelectMany(pair => new[] { pair[..1], pair[1..] })];

    public override IEnumerable<OptionProblem> Validate()
    {
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (Pairs[i].Length != 2) yield return new OptionProblem(nameof(Pairs), i, RuleFileError.UnknownValue, Pairs[i]);
        }
    }

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var blocks = model.Document.Blocks;
        return Pairs.SelectMany(pair => Find(blocks, pair[0], pair[1])).OrderBy(finding => finding.Span.Start);
    }

    private static IEnumerable<Finding> Find(ImmutableArray<Block> blocks, char opening, char closing)
    {
        (Block Block, int Position)? open = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var text = blocks[i].Text;
            var (unopened, unclosed) = Layout.IsCode(text.Characters) ? ([], []) : HalvesOf(text.Characters, opening, closing);
            if (open is { } earlier)
            {
                // What opens in one paragraph may close in the next.
                if (unopened.Count > 0) unopened.RemoveAt(0);
                else yield return FindingAt(earlier.Block, earlier.Position);
                open = null;
            }
            foreach (var position in unopened) yield return FindingAt(blocks[i], position);
            for (var k = 0; k < unclosed.Count - 1; k++) yield return FindingAt(blocks[i], unclosed[k]);
            if (unclosed.Count > 0) open = (blocks[i], unclosed[^1]);
        }
        if (open is { } last) yield return FindingAt(last.Block, last.Position);
    }

    private static (List<int> Unopened, List<int> Unclosed) HalvesOf(ReadOnlySpan<char> text, char opening, char closing)
    {
        var unopened = new List<int>();
        var open = new List<int>();
        // What looks like the mouth of a face is a bracket where a later one closes it: "(= 12)".
        var faces = 0;
        for (var i = text.IndexOfAny(opening, closing); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == opening)
            {
                if (IsFace(text, i)) faces++;
                else open.Add(i);
            }
            else if (text[i] == closing && open.Count > 0) open.RemoveAt(open.Count - 1);
            else if (text[i] == closing && !IsFace(text, i) && !IsEnumerator(text[..i]) && --faces < 0) unopened.Add(i);
        }
        return (unopened, open);
    }

    private static bool IsFace(ReadOnlySpan<char> text, int bracket) =>
        (bracket > 0 && Faces.Contains(text[bracket - 1]) && (bracket == 1 || !char.IsLetterOrDigit(text[bracket - 2])))
        || (bracket + 1 < text.Length && text[bracket + 1] is ':' or ';' or '=' && (bracket == 0 || char.IsWhiteSpace(text[bracket - 1])) && !text[(bracket + 1)..].Contains(Closing(text[bracket])));

    // "(= a rack)" explains, a face has no other half.
    private static char Closing(char bracket) => bracket == '(' ? ')' : bracket;

    // "a)", "12)", "iv)" at the start or behind a blank.
    private static bool IsEnumerator(ReadOnlySpan<char> before)
    {
        var length = 0;
        while (length < before.Length && char.IsLetterOrDigit(before[^(length + 1)])) length++;
        return length is > 0 and <= LongestEnumerator && (length == before.Length || char.IsWhiteSpace(before[^(length + 1)]));
    }

    private static Finding FindingAt(Block block, int position) => new(block.Text.ToSource(new TextSpan(position, 1)));
}
