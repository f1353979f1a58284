using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>All that is known of one language. Data from <c>dictionaries/</c>; immutable, shared by all articles.</summary>
public sealed record LanguagePack
{
    /// <summary>BCP 47 tag, or <c>und</c>.</summary>
    public string Language => Conventions.Language;

    /// <summary>What segmenting needs to know.</summary>
    public required TextConventions Conventions { get; init; }

    /// <summary>Frequent function words in lower case, by which the language is recognised.</summary>
    public FrozenSet<string> FunctionWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>A pack that knows nothing, for articles in a language that has no folder.</summary>
    public static LanguagePack Undetermined { get; } = new() { Conventions = TextConventions.Undetermined };
}
