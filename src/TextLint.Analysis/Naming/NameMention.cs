using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Naming;

/// <summary>A place where a name stands.</summary>
/// <param name="Text">The text of its block.</param>
/// <param name="Projected">Where it stands there.</param>
/// <param name="Before">The capitalised word right before it, or null.</param>
internal sealed record NameMention(ProjectedText Text, TextSpan Projected, string? Before)
{
    public string Written => Text.Slice(Projected).ToString();

    public TextSpan Span => Text.ToSource(Projected);
}
