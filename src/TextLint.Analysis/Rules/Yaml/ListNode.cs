using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>A list.</summary>
internal sealed record ListNode(TextSpan Span, ImmutableArray<YamlNode> Entries) : YamlNode(Span);
