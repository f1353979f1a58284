using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Naming;

/// <summary>A place where a name stands.</summary>
/// <param name="Text">The text of its block.</param>
/// <param name="Projected">Where it stands there.</param>
/// <param name="Before">The capitalised word right before it, or null.</param>
/// <param name="Behind">The capitalised word right behind it, or null.</param>
internal sealed record NameMention(ProjectedText Text, TextSpan Projected, string? Before, string? Behind)
{
    public string Written => Text.Slice(Projected).ToString();

    public TextSpan Span => Text.ToSource(Projected);
}
