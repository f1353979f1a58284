using System.Numerics;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Chooses among the readings of words by what stands around them: first part of speech and form, then case, gender and number of each
/// noun phrase. Linear models over candidates that the lexicon gives. Safe for many threads.
/// </summary>
public sealed class Tagger
{
    [ThreadStatic]
    private static SentenceState? t_sentence;

    [ThreadStatic]
    private static CellState? t_groups;

    private readonly KnownWords _words;
    private readonly TaggerWeights _weights;

    /// <param name="readings">The candidates.</param>
    /// <param name="frequencies">Knows names of persons, or null.</param>
    /// <param name="weights">What was learned.</param>
    public Tagger(WordReadings readings, WordFrequencies? frequencies, TaggerWeights weights)
    {
        _words = new KnownWords(readings, frequencies);
        _weights = weights;
    }

    /// <summary>Tags the words of a sentence. Linear in its length.</summary>
    public TaggedSentence Tag(Sentence sentence)
    {
        var state = t_sentence ??= new SentenceState();
        var groups = t_groups ??= new CellState();
        Read(sentence, state);
        TagWords(state);
        groups.Begin(state);
        TagAuxiliaries(state, groups);
        TagGroups(groups);
        return new TaggedSentence(sentence, TokenReadings.Of(sentence, state, groups, _weights.Genders), this);
    }

    internal void TagWords(SentenceState state)
    {
        Span<uint> features = stackalloc uint[SentenceState.MostFeatures];
        var weights = _weights.Words.Open();
        for (var i = 0; i < state.Length; i++)
        {
            var candidates = state[i].Candidates;
            var tag = BitOperations.IsPow2(candidates) ? BitOperations.TrailingZeroCount(candidates) : Scoring.Best(weights, features[..state.Features(i, features)], candidates);
            state.Assign(i, (WordTag)tag);
        }
    }

    internal void TagAuxiliaries(SentenceState state, CellState groups)
    {
        Span<uint> features = stackalloc uint[AuxiliaryChoice.MostFeatures];
        var weights = _weights.Auxiliaries.Open();
        for (var i = 0; i < state.Length; i++)
        {
            var candidates = AuxiliaryChoice.CandidatesOf(state, i);
            if (candidates != 0) state.Correct(i, (WordTag)Scoring.Best(weights, features[..AuxiliaryChoice.Features(state, groups, i, features)], candidates));
        }
    }

    internal void TagGroups(CellState groups)
    {
        Span<uint> features = stackalloc uint[CellState.MostFeatures];
        var weights = _weights.Cells.Open();
        for (var i = 0; i < groups.Count; i++)
        {
            var cells = groups.CandidatesOf(i);
            if (cells == NominalCells.None) groups.Add(-1);
            else groups.Add(BitOperations.IsPow2((uint)cells) ? BitOperations.TrailingZeroCount((uint)cells) : Scoring.BestCell(weights, features[..groups.Features(features)], cells));
        }
    }

    internal string LemmaOf(ReadOnlySpan<char> word, TaggedToken token) =>
        token.Readings.IsEmpty ? word.ToString() : _words.LemmaOf(word, token.Reading);

    /// <summary>Fills <paramref name="state"/> with the words of a sentence.</summary>
    internal void Read(Sentence sentence, SentenceState state)
    {
        state.Clear();
        var opens = true;
        foreach (var token in sentence.Tokens)
        {
            var word = sentence.CharactersOf(token);
            state.Add(_words.Of(word, token.Kind, opens), BreaksClause(token.Kind, word));
            if (token.Kind is TokenKind.Word or TokenKind.Number) opens = false;
            else if (word[0] is ':' or '„' or '"' or '»' or '“') opens = true;
        }
        state.Prepare();
    }

    /// <summary>Whether a token is a mark between clauses.</summary>
    internal static bool BreaksClause(TokenKind kind, ReadOnlySpan<char> word) =>
        kind == TokenKind.Punctuation && word[0] is ',' or ';' or ':' or '–' or '(' or ')';
}
