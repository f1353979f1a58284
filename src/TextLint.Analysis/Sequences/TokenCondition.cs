using System.Collections.Immutable;
using TextLint.Analysis.Patterns;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>The conditions of one token. Most are never asked, and are made ready when they are.</summary>
/// <param name="pattern">A pattern of one token.</param>
/// <param name="words">Gives the forms of lemmas, or null.</param>
/// <param name="ignoreCase">Whether capitals make no difference.</param>
internal sealed class TokenCondition(TokenPattern pattern, WordReadings? words, bool ignoreCase)
{
    private string[]? _forms;
    private ReadyCondition? _ready;

    /// <summary>Words without capitals of which the token is one, or null where it is not bound to words.</summary>
    public IReadOnlyCollection<string>? Words => pattern.Text.IsEmpty ? (pattern.Lemma.IsEmpty ? null : WordSet.Folded(Forms)) : WordSet.Folded(pattern.Text);

    /// <summary>Whether a token that fits begins with a capital.</summary>
    public bool IsCapital => pattern.Capital == true || (!ignoreCase && (pattern.Text.IsEmpty ? !pattern.Lemma.IsEmpty && WordSet.AreCapital(Forms) : WordSet.AreCapital(pattern.Text)));

    /// <summary>Literals of which one stands in the token whatever the lexicon knows, or null.</summary>
    public IReadOnlyCollection<string>? Literals =>
        !pattern.Text.IsEmpty ? WordSet.LiteralsOf(pattern.Text) : Ready.Regex is { RequiredLiterals.IsEmpty: false } regex ? regex.RequiredLiterals : null;

    /// <summary>Whether only the reading counts that a token has in its sentence.</summary>
    public bool IsTagged => pattern.Tagged;

    /// <summary>Whether the tagger is asked whether a token fits.</summary>
    public bool NeedsTagger => pattern.NeedsTagger;

    /// <summary>Whether a token of <paramref name="readings"/> fits as far as it is written; nothing is read for the answer.</summary>
    public bool FitsWriting(SequenceReadings readings, int token)
    {
        var sentence = readings.Sentence;
        var ready = Ready;
        if (ready.Text is not null && !ready.Text.Contains(sentence, token, readings.Keys[token])) return false;
        if (ready.Forms is not null && !ready.Forms.Contains(sentence, token, readings.Keys[token])) return false;
        if (pattern.Capital is null && ready.Regex is null) return true;
        var characters = sentence.CharactersOf(sentence.Tokens[token]);
        if (pattern.Capital is { } capital && char.IsUpper(characters[0]) != capital) return false;
        return ready.Regex is null || ready.Regex.IsMatch(characters);
    }

    /// <summary>Whether a token may fit, as far as can be told without the tagger, which is dear to ask: what does not, does not fit.</summary>
    public bool MayFit(SequenceReadings sentence, int token)
    {
        if (!FitsWriting(sentence, token)) return false;
        if (AsksReadings && !(pattern.Tagged ? MayHaveFit(sentence.WordAt(token)) && HasFit(sentence.Of(token)) : FitsReadings(sentence, token))) return false;
        foreach (var not in Ready.Not)
        {
            if (!not.NeedsTagger && not.Fits(sentence, token)) return false;
        }
        return true;
    }

    public bool Fits(SequenceReadings sentence, int token)
    {
        if (!FitsWriting(sentence, token)) return false;
        if (AsksReadings && !FitsReadings(sentence, token)) return false;
        if (pattern.Chunk.Length > 0 && (sentence.Tagging?.ChunkOf(token) is not { } chunk || !pattern.Chunk.Contains(chunk.Kind))) return false;
        if (pattern.Clause.Length > 0 && (sentence.Tagging?.ClauseOf(token) is not { } clause || !pattern.Clause.Contains(clause.Kind))) return false;
        foreach (var not in Ready.Not)
        {
            if (not.Fits(sentence, token)) return false;
        }
        return true;
    }

    /// <summary>Whether one reading of a token has the form that is asked for.</summary>
    public bool Fits(MorphologicalReading reading) =>
        (pattern.Pos.IsEmpty || (Ready.Parts & ReadWord.BitOf(reading.PartOfSpeech)) != 0) && Ready.Features?.Fits(reading) != false;

    /// <summary>What is left of a reading that fits: of an adposition with two cases the one that is asked for.</summary>
    public MorphologicalReading Narrow(MorphologicalReading reading) => Ready.Features?.Narrow(reading) ?? reading;

    /// <summary>The tokens that a pattern under <c>not</c> stands for.</summary>
    public static IEnumerable<TokenPattern> Singles(TokenPattern pattern) =>
        pattern.Phrase is { } phrase ? PhraseNotation.Read(phrase, out _) : [pattern];

    private ReadyCondition Ready => _ready ??= new ReadyCondition(
        pattern.Text.IsEmpty ? null : new WordSet(pattern.Text, ignoreCase),
        pattern.Lemma.IsEmpty ? null : new WordSet(Forms, ignoreCase),
        ignoreCase ? pattern.Regex?.IgnoringCase() : pattern.Regex,
        pattern.Features is { } features ? FeatureCondition.Parse(features, out _) : null,
        PartsOf(pattern.Pos),
        [.. pattern.Not.SelectMany(Singles).Select(not => new TokenCondition(not, words, ignoreCase))]);

    private static uint PartsOf(ImmutableArray<PartOfSpeech> partsOfSpeech)
    {
        var parts = 0u;
        foreach (var partOfSpeech in partsOfSpeech) parts |= ReadWord.BitOf(partOfSpeech);
        return parts;
    }

    private string[] Forms => _forms ??= [.. pattern.Lemma.SelectMany(lemma => words?.FormsOf(lemma) ?? []).Concat(pattern.Lemma).Distinct(StringComparer.Ordinal)];

    private bool AsksReadings => pattern.Pos.Length > 0 || pattern.Features is not null;

    private bool FitsReadings(SequenceReadings sentence, int token)
    {
        // The tagger chooses among the readings of the word.
        if (!MayHaveFit(sentence.WordAt(token)) || (pattern.Tagged && !HasFit(sentence.Of(token)))) return false;
        var readings = pattern.Tagged ? sentence.Tagged(token) : sentence.Of(token);
        var fits = 0;
        foreach (var reading in readings)
        {
            var isFit = Fits(reading) && (pattern.Lemma.IsEmpty || HasLemma(sentence, token, reading));
            if (pattern.Certain && !(isFit && Ready.Features?.FitsWholly(reading) != false)) return false;
            if (isFit) fits++;
        }
        return fits > 0;
    }

    private bool MayHaveFit(ReadWord word) => (pattern.Pos.IsEmpty || word.CanBeOneOf(Ready.Parts)) && Ready.Features?.MayFit(word) != false;

    private bool HasFit(MorphologicalReading[] readings)
    {
        foreach (var reading in readings)
        {
            if (Fits(reading)) return true;
        }
        return false;
    }

    private bool HasLemma(SequenceReadings sentence, int token, MorphologicalReading reading)
    {
        var characters = sentence.Sentence.CharactersOf(sentence.Sentence.Tokens[token]);
        if (sentence.Words is not { } readings) return true;
        if (pattern.Lemma.Contains(readings.LemmaOf(characters, reading), StringComparer.Ordinal)) return true;
        if (!char.IsUpper(characters[0])) return false;
        Span<char> small = stackalloc char[characters.Length];
        characters.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return pattern.Lemma.Contains(readings.LemmaOf(small, reading), StringComparer.Ordinal);
    }

    /// <param name="Text">The words that it may be, or null.</param>
    /// <param name="Forms">The forms of the lemmas that it may have, or null.</param>
    /// <param name="Regex">How it is written, or null.</param>
    /// <param name="Features">The features of a reading, or null.</param>
    /// <param name="Parts">The parts of speech that a reading may be of, as a set.</param>
    /// <param name="Not">What it may not be.</param>
    private sealed record ReadyCondition(WordSet? Text, WordSet? Forms, LinearPattern? Regex, FeatureCondition? Features, uint Parts, TokenCondition[] Not);
}
