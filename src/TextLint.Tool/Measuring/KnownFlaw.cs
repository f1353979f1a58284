using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Tool.Measuring;

/// <summary>A flaw that a labelled article is known to have, or a place that only looks like one.</summary>
/// <param name="Spans">Where it stands, in UTF-16 offsets; any of the places will do.</param>
/// <param name="Classes">Its class, then others that may be said of it too.</param>
/// <param name="IsTrap">True where a finding of its class is a false alarm.</param>
/// <param name="Counts">False where it is known but not part of the measurement, so that finding it is neither right nor wrong.</param>
internal sealed record KnownFlaw(ImmutableArray<TextSpan> Spans, ImmutableArray<string> Classes, bool IsTrap, bool Counts)
{
    // A finding that is much wider than the flaw would hit it by chance.
    private const int WidestBeyond = 80;
    private const int WidestAtLeast = 200;

    public string Class => Classes[0];

    /// <summary>Whether a finding stands on this flaw and is not much wider.</summary>
    public bool IsAt(TextSpan finding) => Spans.Any(span => Meet(Wide(span), Wide(finding)) && finding.Length <= Math.Max(WidestAtLeast, 4 * span.Length + WidestBeyond));

    private static bool Meet(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;

    // A lost character has no length; what touches it, hits it.
    private static TextSpan Wide(TextSpan span) => span.IsEmpty ? TextSpan.FromBounds(Math.Max(0, span.Start - 1), span.Start + 1) : span;
}
