using TextLint.Documents;

namespace TextLint.Language;

/// <summary>The tokens of a sentence with all their readings.</summary>
public sealed class SentenceReadings
{
    private static readonly MorphologicalReading[] Number = [new() { PartOfSpeech = PartOfSpeech.Num }];
    private static readonly MorphologicalReading[] Punctuation = [new() { PartOfSpeech = PartOfSpeech.Punct }];
    private static readonly MorphologicalReading[] Other = [new() { PartOfSpeech = PartOfSpeech.Sym }];

    private readonly MorphologicalReading[][] _readings;

    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The readings of its language.</param>
    public SentenceReadings(Sentence sentence, WordReadings words)
    {
        Sentence = sentence;
        _readings = new MorphologicalReading[sentence.Tokens.Length][];
        var opens = true;
        for (var i = 0; i < _readings.Length; i++)
        {
            var token = sentence.Tokens[i];
            _readings[i] = token.Kind switch
            {
                TokenKind.Word => words.Of(sentence.CharactersOf(token), opens),
                TokenKind.Number => Number,
                TokenKind.Punctuation => Punctuation,
                _ => Other,
            };
            // Behind a colon or an opening mark a capital letter says as little as at the start.
            opens = token.Kind == TokenKind.Punctuation && sentence.CharactersOf(token) is not ",";
        }
    }

    public Sentence Sentence { get; }

    public int Count => _readings.Length;

    /// <summary>The readings of the token at an index; never empty.</summary>
    public ReadOnlySpan<MorphologicalReading> this[int index] => _readings[index];

    public ReadOnlySpan<char> CharactersOf(int index) => Sentence.CharactersOf(Sentence.Tokens[index]);

    public TokenKind KindOf(int index) => Sentence.Tokens[index].Kind;

    /// <summary>Whether the token has a reading of this part of speech.</summary>
    public bool CanBe(int index, PartOfSpeech partOfSpeech)
    {
        foreach (var reading in _readings[index])
        {
            if (reading.PartOfSpeech == partOfSpeech) return true;
        }
        return false;
    }

    /// <summary>Whether all readings of the token are of this part of speech.</summary>
    public bool IsOnly(int index, PartOfSpeech partOfSpeech)
    {
        foreach (var reading in _readings[index])
        {
            if (reading.PartOfSpeech != partOfSpeech) return false;
        }
        return true;
    }

    /// <summary>Whether the token can be a finite verb.</summary>
    public bool CanBeFinite(int index)
    {
        foreach (var reading in _readings[index])
        {
            if (reading.IsFinite) return true;
        }
        return false;
    }

    public bool IsComma(int index) => KindOf(index) == TokenKind.Punctuation && CharactersOf(index) is ",";

    /// <summary>Whether the token is a word with a capital letter; false behind the end.</summary>
    public bool IsCapital(int index) => index < Count && KindOf(index) == TokenKind.Word && char.IsUpper(CharactersOf(index)[0]);
}
