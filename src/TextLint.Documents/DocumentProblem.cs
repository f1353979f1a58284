using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>Something that kept a source from being read as it stands; the rest was read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it begins and ends in the source text.</param>
/// <param name="Argument">The detail that the kind names.</param>
public readonly record struct DocumentProblem(DocumentProblemKind Kind, TextSpan Span, string Argument);
