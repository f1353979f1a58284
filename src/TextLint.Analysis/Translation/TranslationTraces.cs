using System.Collections.Immutable;

namespace TextLint.Analysis.Translation;

/// <summary>What machine translation leaves in an article, counted over the whole of it.</summary>
/// <param name="Count">Findings of grammar and translation, those of silent rules too; flaws of agreement and verb form only where there are several.</param>
/// <param name="Words">Words of the article.</param>
public sealed record TranslationTraces(int Count, int Words)
{
    // Calibrated on news of the shared tasks WMT 2020 and 2023, machine translations against human ones: see tests/TextLint.Translation.
    private const int FewestTraces = 5;
    private const int FewestArtifacts = 2;
    private const double LeastDensity = 11;

    // So many traces of one language, and half of all that tell one, make it likely.
    private const int FewestOfLanguage = 2;

    /// <summary>How many of each class of flaw, the most frequent first.</summary>
    public ImmutableArray<KeyValuePair<Defect, int>> Kinds { get; init; } = [];

    /// <summary>How many tell from which language they were translated, by its BCP 47 tag, the most frequent first.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Languages { get; init; } = [];

    public double PerThousandWords => Words == 0 ? 0 : 1000.0 * Count / Words;

    /// <summary>Whether the article reads like a machine translation: its traces are many and dense, and some are no mere slips of grammar.</summary>
    public bool ReadsLikeTranslation =>
        Count >= FewestTraces && PerThousandWords >= LeastDensity && Kinds.FirstOrDefault(static kind => kind.Key == Defect.MtArtifact).Value >= FewestArtifacts;

    /// <summary>BCP 47 tag of the language that it was probably translated from, or null.</summary>
    public string? Language =>
        Languages is [var first, ..] && first.Value >= FewestOfLanguage && 2 * first.Value >= Languages.Sum(static language => language.Value) ? first.Key : null;
}
