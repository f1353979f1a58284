using System.Collections.Immutable;

namespace TextLint.Analysis.Rules;

/// <summary>A text in several languages.</summary>
/// <param name="English">The text in English, which every rule has.</param>
/// <param name="Translations">The other languages by BCP 47 tag.</param>
public sealed record LocalizedText(string English, ImmutableDictionary<string, string> Translations)
{
    public LocalizedText(string english) : this(english, ImmutableDictionary<string, string>.Empty) { }

    /// <summary>The text in <paramref name="language"/>, or in English where it is missing.</summary>
    public string In(string language) => Translations.TryGetValue(language, out var text) ? text : English;

    public override string ToString() => English;
}
