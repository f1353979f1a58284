using Microsoft.CodeAnalysis.Text;

namespace TextLint.Tool.Printing;

/// <summary>Something that is shown of a unit besides.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">Where it stands in the source text; null where it is no part of it.</param>
internal readonly record struct PrintedDetail(string Name, string Text, TextSpan? Span = null)
{
    /// <summary>What its column begins with: the name where the detail is not always there.</summary>
    public string Label { get; init; } = "";
}
