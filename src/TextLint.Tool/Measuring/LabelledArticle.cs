using System.Collections.Immutable;

namespace TextLint.Tool.Measuring;

/// <summary>An article whose flaws are known.</summary>
/// <param name="Id">Its name within its set.</param>
/// <param name="Text">Its text.</param>
/// <param name="Flaws">What is known of it.</param>
/// <param name="IsExhaustive">True where it has no flaw that is not known.</param>
internal sealed record LabelledArticle(string Id, string Text, ImmutableArray<KnownFlaw> Flaws, bool IsExhaustive);
