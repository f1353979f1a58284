using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>A text and what was wrong with its bytes.</summary>
public sealed record DecodedText(SourceText Text, ImmutableArray<DocumentProblem> Problems);
