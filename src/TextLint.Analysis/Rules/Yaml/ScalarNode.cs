using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>A text, number or word.</summary>
/// <param name="Value">What it says, quotation marks and escapes resolved.</param>
/// <param name="IsPlain">Whether it stands without quotation marks and not as a block.</param>
internal sealed record ScalarNode(TextSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Whether a comment follows on its line: what was meant as text may have been cut off.</summary>
    public bool IsFollowedByComment { get; init; }
}
