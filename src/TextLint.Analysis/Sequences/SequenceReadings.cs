using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>The readings of the tokens of one sentence, looked up once each.</summary>
internal sealed class SequenceReadings(Sentence sentence, WordReadings? words)
{
    private static readonly MorphologicalReading[] Mark = [new() { PartOfSpeech = PartOfSpeech.Punct }];
    private static readonly MorphologicalReading[] Figure = [new() { PartOfSpeech = PartOfSpeech.Num }];
    private static readonly MorphologicalReading[] Sign = [new() { PartOfSpeech = PartOfSpeech.Sym }];
    private static readonly MorphologicalReading[] Other = [new() { PartOfSpeech = PartOfSpeech.X }];

    private readonly MorphologicalReading[]?[] _readings = new MorphologicalReading[]?[sentence.Tokens.Length];

    public Sentence Sentence => sentence;

    /// <summary>What knows the forms of the language, or null.</summary>
    public WordReadings? Words => words;

    /// <summary>The readings of a token; never empty.</summary>
    public MorphologicalReading[] Of(int token) => _readings[token] ??= Read(token);

    /// <summary>The readings of a token that fit a condition, or all where there is none.</summary>
    public IEnumerable<MorphologicalReading> Fitting(int token, TokenCondition? condition) =>
        condition is null ? Of(token) : Of(token).Where(condition.Fits);

    private MorphologicalReading[] Read(int token) => sentence.Tokens[token].Kind switch
    {
        TokenKind.Word => words?.Of(sentence.CharactersOf(sentence.Tokens[token]), PhraseComparison.OpensSpeech(sentence, token)) ?? Other,
        TokenKind.Number => Figure,
        TokenKind.Punctuation => Mark,
        TokenKind.Symbol => Sign,
        _ => Other,
    };
}
