using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Copies;

/// <summary>What is kept of an article until the whole run is read.</summary>
/// <param name="Span">Where in the article a finding is reported.</param>
/// <param name="Key">Equal for equal headlines; 0 where there is none.</param>
/// <param name="Signature">Alike for articles alike: see <see cref="MinHash"/>.</param>
public sealed record ArticleSketch(TextSpan Span, ulong Key, ImmutableArray<uint> Signature);
