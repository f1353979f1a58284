using System.Collections.Immutable;

namespace TextLint.Analysis.Copies;

/// <summary>What a comparison of articles found.</summary>
/// <param name="Article">Index of the sketch of the article that is reported.</param>
/// <param name="Other">Index of the sketch of the article that it resembles.</param>
public sealed record RunFinding(int Article, int Other)
{
    /// <summary>Values for the placeholders of the rule's message; <c>other</c>, the place of the other article, is filled in.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Arguments { get; init; } = [];
}
