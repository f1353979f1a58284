using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>The tokens of a sentence with all their readings, each read when it is first asked for. Safe for many threads.</summary>
public sealed class SentenceReadings
{
    private const int LongestWord = 40;

    private static readonly ReadWord Number = Unread(PartOfSpeech.Num);
    private static readonly ReadWord Punctuation = Unread(PartOfSpeech.Punct);
    private static readonly ReadWord Symbol = Unread(PartOfSpeech.Sym);
    private static readonly ReadWord Other = Unread(PartOfSpeech.X);

    private readonly WordReadings? _words;
    private readonly ReadWord?[] _read;
    private ClauseStretches? _stretches;
    private ClauseUnits? _units;

    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The readings of its language; without them nothing is known of its words.</param>
    public SentenceReadings(Sentence sentence, WordReadings? words)
    {
        Sentence = sentence;
        _words = words;
        _read = new ReadWord?[sentence.Tokens.Length];
    }

    public Sentence Sentence { get; }

    public int Count => _read.Length;

    /// <summary>The sentence cut at its marks and conjunctions, once for all who ask.</summary>
    internal ClauseStretches Stretches => _stretches ??= new ClauseStretches(this);

    /// <summary>The phrases and verbs of the sentence, once for all who ask.</summary>
    internal ClauseUnits Units => _units ??= new ClauseUnits(this);

    /// <summary>The readings of the token at an index; never empty.</summary>
    public ReadOnlySpan<MorphologicalReading> this[int index] => Of(index);

    /// <summary>The same as an array, which must not be changed.</summary>
    public MorphologicalReading[] Of(int index) => WordAt(index).Readings;

    /// <summary>The token at an index with its readings.</summary>
    public ReadWord WordAt(int index) => _read[index] ??= Read(index);

    /// <summary>The readings of a word that need not stand in the sentence; not to be changed.</summary>
    public MorphologicalReading[] Of(ReadOnlySpan<char> word) => _words?.Of(word, opensSentence: false) ?? Other.Readings;

    /// <summary>The readings of the token with a small first letter; not to be changed.</summary>
    public MorphologicalReading[] InSmallLetter(int index)
    {
        var word = CharactersOf(index);
        if (word.Length > LongestWord) return Other.Readings;
        Span<char> small = stackalloc char[LongestWord];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return Of(small[..word.Length]);
    }

    /// <summary>Whether a source lists the word itself.</summary>
    public bool IsListed(ReadOnlySpan<char> word) => _words is not null && _words.IsListed(word);

    /// <summary>Whether the lemma of the token has other forms.</summary>
    public bool IsInflected(int index) => _words is not null && _words.FormsOf(_words.LemmaOf(CharactersOf(index), Of(index)[0])).Length > 1;

    /// <summary>Whether the token is a listed noun, or a compound of one, so that it is hardly a name that it may be too.</summary>
    public bool IsNoun(int index) => WordAt(index).IsNoun;

    /// <summary>The lemma of the token in one of its readings.</summary>
    public string LemmaOf(int index, MorphologicalReading reading) => _words?.LemmaOf(CharactersOf(index), reading) ?? CharactersOf(index).ToString();

    /// <summary>The lemma of a word, which need not stand in the sentence, in one of its readings.</summary>
    public string LemmaOf(ReadOnlySpan<char> word, MorphologicalReading reading) => _words?.LemmaOf(word, reading) ?? word.ToString();

    public ReadOnlySpan<char> CharactersOf(int index) => Sentence.CharactersOf(Sentence.Tokens[index]);

    /// <summary>Whether the token ends in one of these, as compounds do; capitals make no difference.</summary>
    public bool EndsIn(int index, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            if (CharactersOf(index).EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    public TokenKind KindOf(int index) => Sentence.Tokens[index].Kind;

    /// <summary>Whether the token has a reading of this part of speech.</summary>
    public bool CanBe(int index, PartOfSpeech partOfSpeech) => WordAt(index).CanBe(partOfSpeech);

    /// <summary>Whether all readings of the token are of this part of speech.</summary>
    public bool IsOnly(int index, PartOfSpeech partOfSpeech) => WordAt(index).IsOnly(partOfSpeech);

    /// <summary>Whether the token can only be an adverb, or an adjective that serves as one.</summary>
    public bool IsAdverb(int index) => WordAt(index).IsAdverb;

    /// <summary>Whether the token can be a finite verb.</summary>
    public bool CanBeFinite(int index) => WordAt(index).Has(VerbTraits.Finite);

    /// <summary>Whether the token can be an adposition with a case of its own; words of comparison take that of what they compare.</summary>
    public bool Governs(int index) => WordAt(index).Governs;

    /// <summary>Whether a reading of the token is as asked for.</summary>
    public bool Any(int index, Func<MorphologicalReading, bool> isWanted)
    {
        foreach (var reading in Of(index))
        {
            if (isWanted(reading)) return true;
        }
        return false;
    }

    public bool IsComma(int index) => KindOf(index) == TokenKind.Punctuation && CharactersOf(index) is ",";

    /// <summary>Whether nothing stands between a token and the next.</summary>
    public bool AreJoined(int index) => Sentence.Tokens[index].Projected.End == Sentence.Tokens[index + 1].Projected.Start;

    /// <summary>Whether the token is a word with a capital letter; false behind the end.</summary>
    public bool IsCapital(int index) => index < Count && KindOf(index) == TokenKind.Word && char.IsUpper(CharactersOf(index)[0]);

    private static ReadWord Unread(PartOfSpeech partOfSpeech) => new([new() { PartOfSpeech = partOfSpeech }]);

    private ReadWord Read(int index) => KindOf(index) switch
    {
        TokenKind.Word => _words?.WordOf(CharactersOf(index), OpensSpeech(index)) ?? Other,
        TokenKind.Number => Number,
        TokenKind.Punctuation => Punctuation,
        TokenKind.Symbol => Symbol,
        _ => Other,
    };

    // Behind a colon or an opening mark a capital letter says as little as at the start.
    private bool OpensSpeech(int index) => index == 0 || (KindOf(index - 1) == TokenKind.Punctuation && !IsComma(index - 1));
}
