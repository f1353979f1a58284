using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>What one look at the function words of an article finds.</summary>
/// <param name="Passages">The passages in another language, in reading order.</param>
/// <param name="Unlikely">The longer sentences with hardly a function word of the article's language, each with its block, in reading order.</param>
internal sealed record PassageReading(ImmutableArray<LanguagePassage> Passages, ImmutableArray<(Block Block, Sentence Sentence)> Unlikely)
{
    /// <summary>Nothing found.</summary>
    public static PassageReading None { get; } = new([], []);
}
