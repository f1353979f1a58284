using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>The languages that a host brings along.</summary>
/// <param name="All">One pack a language.</param>
public sealed record LanguagePacks(ImmutableArray<LanguagePack> All)
{
    private readonly Lazy<LanguageModels> _models = new(() => new LanguageModels(All));

    /// <summary>What tells them apart.</summary>
    public LanguageModels Models => _models.Value;

    /// <summary>The pack of a BCP 47 tag, by its primary language (<c>de-AT</c> gives <c>de</c>); the undetermined one where there is none.</summary>
    public LanguagePack For(string tag)
    {
        var primary = tag.AsSpan();
        var end = primary.IndexOfAny('-', '_');
        if (end >= 0) primary = primary[..end];
        foreach (var pack in All)
        {
            if (primary.Equals(pack.Language, StringComparison.OrdinalIgnoreCase)) return pack;
        }
        return LanguagePack.Undetermined;
    }

    /// <summary>These packs with lexicons, frequencies and readings, each opened when it is first asked for.</summary>
    /// <param name="files">Gives the content of the data file of a language, by its kind (<see cref="LexiconKind"/>); null where there is none.</param>
    public LanguagePacks WithLexicons(Func<string, LexiconKind, ReadOnlyMemory<byte>?> files) => new([.. All.Select(pack => WithLexicons(pack, files))]);

    /// <summary>These packs with further words in every language that has a lexicon, those of a house.</summary>
    public LanguagePacks WithWords(ImmutableArray<Lexicon> house) => house.IsEmpty
        ? this
        : new([.. All.Select(pack => pack with { LexiconSource = new(() => pack.Lexicon?.With(house)) })]);

    private static LanguagePack WithLexicons(LanguagePack pack, Func<string, LexiconKind, ReadOnlyMemory<byte>?> files)
    {
        var lexicon = new Lazy<Lexicon?>(() => files(pack.Language, LexiconKind.Lexicon) is { } bytes ? Lexicon.Open(bytes) : null);
        var frequencies = new Lazy<WordFrequencies?>(() => files(pack.Language, LexiconKind.Frequencies) is { } bytes ? WordFrequencies.Open(bytes) : null);
        var readings = new Lazy<WordReadings?>(() =>
            files(pack.Language, LexiconKind.Morphology) is { } bytes && Morphology.Open(bytes) is { } morphology ? new WordReadings(morphology, lexicon.Value, frequencies.Value) : null);
        return pack with
        {
            LexiconSource = lexicon,
            FrequenciesSource = frequencies,
            ReadingsSource = readings,
            TaggerSource = new(() =>
                readings.Value is { } known && files(pack.Language, LexiconKind.Tagger) is { } bytes && TaggerWeights.Open(bytes) is { } weights ? new Tagger(known, frequencies.Value, weights) : null),
        };
    }
}
