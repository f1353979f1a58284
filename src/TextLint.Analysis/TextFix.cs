using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis;

/// <summary>One way to mend a finding: changes to the source text that are applied together.</summary>
/// <param name="Changes">In reading order, not overlapping.</param>
/// <param name="IsSafe">True where the result is right without a look; false where an editor should decide.</param>
public sealed record TextFix(ImmutableArray<TextChange> Changes, bool IsSafe)
{
    /// <summary>A fix that puts <paramref name="newText"/> in place of <paramref name="span"/>.</summary>
    public static TextFix Replace(TextSpan span, string newText, bool isSafe = true) => new([new TextChange(span, newText)], isSafe);
}
