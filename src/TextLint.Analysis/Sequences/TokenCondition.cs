using System.Collections.Immutable;
using TextLint.Analysis.Patterns;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>The conditions of one token, ready to be asked.</summary>
internal sealed class TokenCondition
{
    private readonly WordSet? _text;
    private readonly WordSet? _forms;
    private readonly LinearPattern? _regex;
    private readonly ImmutableArray<string> _lemmas;
    private readonly ImmutableArray<PartOfSpeech> _pos;
    private readonly FeatureCondition? _features;
    private readonly bool _isCertain;
    private readonly ImmutableArray<ChunkKind> _chunk;
    private readonly ImmutableArray<ClauseKind> _clause;
    private readonly bool _isTagged;
    private readonly bool? _capital;
    private readonly ImmutableArray<TokenCondition> _not;

    /// <param name="pattern">A pattern of one token.</param>
    /// <param name="words">Gives the forms of lemmas, or null.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    public TokenCondition(TokenPattern pattern, WordReadings? words, bool ignoreCase)
    {
        _text = pattern.Text.IsEmpty ? null : new WordSet(pattern.Text, ignoreCase);
        _lemmas = pattern.Lemma;
        _forms = pattern.Lemma.IsEmpty ? null : new WordSet(FormsOf(pattern.Lemma, words), ignoreCase);
        _regex = ignoreCase ? pattern.Regex?.IgnoringCase() : pattern.Regex;
        _pos = pattern.Pos;
        _features = pattern.Features is { } features ? FeatureCondition.Parse(features, out _) : null;
        _isCertain = pattern.Certain;
        _chunk = pattern.Chunk;
        _clause = pattern.Clause;
        _isTagged = pattern.Tagged;
        _capital = pattern.Capital;
        _not = [.. pattern.Not.SelectMany(Singles).Select(not => new TokenCondition(not, words, ignoreCase))];
    }

    /// <summary>Words without capitals of which the token is one, or null where it is not bound to words.</summary>
    public IReadOnlyCollection<string>? Words => _text is null ? _forms?.Folded : _text.Folded;

    /// <summary>Literals of which one stands in the token whatever the lexicon knows, or null.</summary>
    public IReadOnlyCollection<string>? Literals => _text?.Literals ?? (_regex is { RequiredLiterals.IsEmpty: false } regex ? regex.RequiredLiterals : null);

    /// <summary>Whether only the reading counts that a token has in its sentence.</summary>
    public bool IsTagged => _isTagged;

    /// <summary>Whether a token of <paramref name="readings"/> fits as far as it is written; nothing is read for the answer.</summary>
    public bool FitsWriting(SequenceReadings readings, int token)
    {
        var sentence = readings.Sentence;
        if (_text is not null && !_text.Contains(sentence, token, readings.Keys[token])) return false;
        if (_forms is not null && !_forms.Contains(sentence, token, readings.Keys[token])) return false;
        if (_capital is null && _regex is null) return true;
        var characters = sentence.CharactersOf(sentence.Tokens[token]);
        if (_capital is { } capital && char.IsUpper(characters[0]) != capital) return false;
        return _regex is null || _regex.IsMatch(characters);
    }

    public bool Fits(SequenceReadings sentence, int token)
    {
        if (!FitsWriting(sentence, token)) return false;
        if ((_pos.Length > 0 || _features is not null) && !FitsReadings(sentence, token)) return false;
        if (_chunk.Length > 0 && (sentence.Tagging?.ChunkOf(token) is not { } chunk || !_chunk.Contains(chunk.Kind))) return false;
        if (_clause.Length > 0 && (sentence.Tagging?.ClauseOf(token) is not { } clause || !_clause.Contains(clause.Kind))) return false;
        foreach (var not in _not)
        {
            if (not.Fits(sentence, token)) return false;
        }
        return true;
    }

    /// <summary>Whether one reading of a token has the form that is asked for.</summary>
    public bool Fits(MorphologicalReading reading) =>
        (_pos.IsEmpty || _pos.Contains(reading.PartOfSpeech)) && (_features is null || _features.Fits(reading));

    /// <summary>What is left of a reading that fits: of an adposition with two cases the one that is asked for.</summary>
    public MorphologicalReading Narrow(MorphologicalReading reading) => _features is null ? reading : _features.Narrow(reading);

    /// <summary>The tokens that a pattern under <c>not</c> stands for.</summary>
    public static IEnumerable<TokenPattern> Singles(TokenPattern pattern) =>
        pattern.Phrase is { } phrase ? PhraseNotation.Read(phrase, out _) : [pattern];

    private static IEnumerable<string> FormsOf(ImmutableArray<string> lemmas, WordReadings? words) =>
        lemmas.SelectMany(lemma => words?.FormsOf(lemma) ?? []).Concat(lemmas).Distinct(StringComparer.Ordinal);

    private bool FitsReadings(SequenceReadings sentence, int token)
    {
        // The tagger chooses among the readings of the word, and is dear to ask.
        if (_isTagged && !HasFit(sentence.Of(token))) return false;
        var readings = _isTagged ? sentence.Tagged(token) : sentence.Of(token);
        var fits = 0;
        foreach (var reading in readings)
        {
            var isFit = Fits(reading) && (_lemmas.IsEmpty || HasLemma(sentence, token, reading));
            if (_isCertain && !(isFit && (_features is null || _features.FitsWholly(reading)))) return false;
            if (isFit) fits++;
        }
        return fits > 0;
    }

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
        if (sentence.Words is not { } words) return true;
        if (_lemmas.Contains(words.LemmaOf(characters, reading), StringComparer.Ordinal)) return true;
        if (!char.IsUpper(characters[0])) return false;
        Span<char> small = stackalloc char[characters.Length];
        characters.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return _lemmas.Contains(words.LemmaOf(small, reading), StringComparer.Ordinal);
    }
}
