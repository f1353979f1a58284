using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Configuration;

/// <summary>A line of a configuration file that cannot be obeyed.</summary>
/// <param name="File">Path of the file as the host named it.</param>
/// <param name="Span">The key or value, in UTF-16 offsets into the file's text.</param>
/// <param name="Lines">The same as 0-based lines and columns.</param>
/// <param name="IsValue">True where the value is wrong, false where the key is.</param>
/// <param name="Detail">The key or value.</param>
public sealed record ConfigurationProblem(string File, TextSpan Span, LinePositionSpan Lines, bool IsValue, string Detail);
