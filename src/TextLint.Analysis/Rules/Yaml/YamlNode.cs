using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>A piece of a YAML file with its place.</summary>
/// <param name="Span">Where it stands in the file: half-open, UTF-16 offsets, quotation marks included.</param>
internal abstract record YamlNode(TextSpan Span);
