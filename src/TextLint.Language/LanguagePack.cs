using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>All that is known of one language. Data from <c>dictionaries/</c>; immutable, shared by all articles.</summary>
public sealed record LanguagePack
{
    private static readonly Lazy<Lexicon?> NoLexicon = new((Lexicon?)null);
    private static readonly Lazy<WordFrequencies?> NoFrequencies = new((WordFrequencies?)null);
    private static readonly Lazy<WordReadings?> NoReadings = new((WordReadings?)null);
    private static readonly Lazy<Tagger?> NoTagger = new((Tagger?)null);
    private static readonly Lazy<ImmutableArray<string>> NoNames = new(ImmutableArray<string>.Empty);
    private static readonly Lazy<SpeechVocabulary> NoSpeech = new(SpeechVocabulary.None);

    private readonly Lazy<TextConventions> _conventions;
    private HashSet<string>? _functionWords;
    private HashSet<string>? _placeNames;
    private HashSet<string>? _organisations;
    private HashSet<string>? _standingPhrases;

    /// <summary>A pack that knows nothing yet.</summary>
    public LanguagePack()
        : this(TextConventions.Undetermined.Language, static () => TextConventions.Undetermined)
    {
    }

    /// <summary>A pack whose conventions are made when an article in its language is first read.</summary>
    /// <param name="language">BCP 47 tag of the conventions.</param>
    /// <param name="conventions">Makes the conventions.</param>
    public LanguagePack(string language, Func<TextConventions> conventions)
    {
        _conventions = new Lazy<TextConventions>(conventions);
        Language = language;
    }

    /// <summary>BCP 47 tag, or <c>und</c>.</summary>
    public string Language { get; private init; }

    /// <summary>What segmenting needs to know.</summary>
    public TextConventions Conventions
    {
        get => _conventions.Value;
        init
        {
            _conventions = new Lazy<TextConventions>(value);
            Language = value.Language;
        }
    }

    /// <summary>Frequent function words in lower case, by which the language is recognised.</summary>
    public ImmutableArray<string> FunctionWords { get; init; } = [];

    /// <summary>
    /// Phrases of two words, joined by a blank, in which no article stands where one seems to: <c>vor allem</c>. They excuse words that do
    /// not agree.
    /// </summary>
    public ImmutableArray<string> StandingPhrases { get; init; } = [];

    /// <summary>The words of which names of countries, cities and languages are made, as Unicode CLDR has them; made when first asked for.</summary>
    public Lazy<ImmutableArray<string>> PlaceNames { get; init; } = NoNames;

    /// <summary>Names of organisations that are one word, those of news agencies among them; made when first asked for.</summary>
    public Lazy<ImmutableArray<string>> Organisations { get; init; } = NoNames;

    /// <summary>Opens <see cref="Lexicon"/> when it is first asked for.</summary>
    public Lazy<Lexicon?> LexiconSource { get; init; } = NoLexicon;

    /// <summary>Opens <see cref="Frequencies"/> when it is first asked for.</summary>
    public Lazy<WordFrequencies?> FrequenciesSource { get; init; } = NoFrequencies;

    /// <summary>Opens <see cref="Readings"/> when they are first asked for.</summary>
    public Lazy<WordReadings?> ReadingsSource { get; init; } = NoReadings;

    /// <summary>Opens <see cref="Tagger"/> when it is first asked for.</summary>
    public Lazy<Tagger?> TaggerSource { get; init; } = NoTagger;

    /// <summary>The words of the language, or null where the host has none of them.</summary>
    public Lexicon? Lexicon => LexiconSource.Value;

    /// <summary>How frequent the words are, or null where the host does not know.</summary>
    public WordFrequencies? Frequencies => FrequenciesSource.Value;

    /// <summary>Whether the host has data of a kind.</summary>
    public bool Has(LexiconKind kind) => kind switch
    {
        LexiconKind.Lexicon => Lexicon is not null,
        LexiconKind.Frequencies => Frequencies is not null,
        LexiconKind.Morphology => Readings is not null,
        LexiconKind.Tagger => Tagger is not null,
        _ => false,
    };

    /// <summary>The readings of word forms, or null where the host has none.</summary>
    public WordReadings? Readings => ReadingsSource.Value;

    /// <summary>Chooses the readings of words in their sentence, or null where the host has no readings or no weights.</summary>
    public Tagger? Tagger => TaggerSource.Value;

    /// <summary>Makes <see cref="Speech"/> when it is first asked for.</summary>
    public Lazy<SpeechVocabulary> SpeechSource { get; init; } = NoSpeech;

    /// <summary>The words by which claims are attributed; empty where the language has no such data.</summary>
    public SpeechVocabulary Speech => SpeechSource.Value;

    /// <summary>
    /// The most frequent trigrams of its words in small letters, one behind the other, the most frequent first; a blank stands for the
    /// edge of a word. Empty where they are not known.
    /// </summary>
    public string Trigrams { get; init; } = "";

    /// <summary>Whether a word, in small letters, is one of the <see cref="FunctionWords"/>.</summary>
    // Few of the packs of a run are asked, and so the set is made when one is.
    public bool IsFunctionWord(ReadOnlySpan<char> word) =>
        (_functionWords ??= new HashSet<string>(FunctionWords, StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word, as it is written, is one of the <see cref="PlaceNames"/>.</summary>
    public bool IsPlaceName(ReadOnlySpan<char> word) =>
        (_placeNames ??= new HashSet<string>(PlaceNames.Value, StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word, as it is written, is one of the <see cref="Organisations"/>.</summary>
    public bool IsOrganisation(ReadOnlySpan<char> word) =>
        (_organisations ??= new HashSet<string>(Organisations.Value, StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether two words are one of the <see cref="StandingPhrases"/>; capitals make no difference.</summary>
    public bool IsStandingPhrase(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        !StandingPhrases.IsEmpty && (_standingPhrases ??= new HashSet<string>(StandingPhrases, StringComparer.OrdinalIgnoreCase)).Contains($"{first} {second}");

    /// <summary>A pack that knows nothing, for articles in a language that has no folder.</summary>
    public static LanguagePack Undetermined { get; } = new();
}
