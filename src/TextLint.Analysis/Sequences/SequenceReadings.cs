using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>The tokens of one sentence: their keys, and their readings, each looked up when first asked for.</summary>
internal sealed class SequenceReadings(Sentence sentence, ArticleModel model)
{
    private readonly ImmutableArray<int> _keys = model.KeysOf(sentence);
    private SentenceReadings? _readings;

    public Sentence Sentence => sentence;

    /// <summary>The <see cref="WordKey"/> of each token.</summary>
    public ImmutableArray<int> Keys => _keys;

    /// <summary>What knows the forms of the language, or null.</summary>
    public WordReadings? Words => model.Pack.Readings;

    /// <summary>What the tagger makes of the sentence, or null where the host has none.</summary>
    public TaggedSentence? Tagging => model.TaggingOf(sentence);

    /// <summary>The readings of a token; never empty.</summary>
    public MorphologicalReading[] Of(int token) => WordAt(token).Readings;

    /// <summary>The token with its readings.</summary>
    public ReadWord WordAt(int token) => (_readings ??= model.ReadingsOf(sentence) ?? new SentenceReadings(sentence, words: null)).WordAt(token);

    /// <summary>The readings of a token that fit a condition, with no more cells than it asks for; all where there is none.</summary>
    public IEnumerable<MorphologicalReading> Fitting(int token, TokenCondition? condition) =>
        condition is null ? Of(token) : (condition.IsTagged ? Tagged(token) : Of(token)).Where(condition.Fits).Select(condition.Narrow);

    /// <summary>The reading that a token has in its sentence; all that it can have where the host has no tagger, and of marks and numbers.</summary>
    public MorphologicalReading[] Tagged(int token)
    {
        if (sentence.Tokens[token].Kind != TokenKind.Word || Tagging is not { } tagged) return Of(token);
        var chosen = tagged.Tokens[token];
        var reading = chosen.Reading;
        if (chosen.Cell != NominalCells.None)
            reading = reading with { Cells = reading.Cells & chosen.Cell, WeakCells = reading.WeakCells & chosen.Cell, MixedCells = reading.MixedCells & chosen.Cell };
        return [chosen.Person == PersonCells.None ? reading : reading with { Persons = chosen.Person }];
    }
}
