using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis;

/// <summary>What a check found, before a rule speaks of it.</summary>
/// <param name="Span">Where, in the source text: half-open, UTF-16 offsets.</param>
public sealed record Finding(TextSpan Span)
{
    /// <summary>Values for the placeholders of the rule's message, by name. <c>match</c> is filled in from the span.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Arguments { get; init; } = [];

    /// <summary>Ways to mend it, the best first.</summary>
    public ImmutableArray<TextFix> Fixes { get; init; } = [];

    /// <summary>Other places that belong to the finding, such as the first occurrence of a repetition.</summary>
    public ImmutableArray<TextSpan> Related { get; init; } = [];
}
