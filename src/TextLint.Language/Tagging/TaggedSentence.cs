using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>A sentence whose words are tagged: one <see cref="TaggedToken"/> for each token. Immutable.</summary>
public sealed class TaggedSentence
{
    private readonly Tagger _tagger;
    private ImmutableArray<Clause> _clauses;
    private ImmutableArray<Chunk> _chunks;

    internal TaggedSentence(Sentence sentence, ImmutableArray<TaggedToken> tokens, Tagger tagger)
    {
        Sentence = sentence;
        Tokens = tokens;
        _tagger = tagger;
    }

    public Sentence Sentence { get; }

    /// <summary>In the order of the sentence's tokens, one for each.</summary>
    public ImmutableArray<TaggedToken> Tokens { get; }

    /// <summary>The clauses in the order of their first words; each token belongs to one.</summary>
    public ImmutableArray<Clause> Clauses
    {
        get
        {
            if (_clauses.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref _clauses, ClauseFinder.Find(this, Tags(), Breaks()));
            return _clauses;
        }
    }

    /// <summary>Noun phrases, prepositional phrases and verb complexes in the order of their first words.</summary>
    public ImmutableArray<Chunk> Chunks
    {
        get
        {
            if (_chunks.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref _chunks, ChunkFinder.Find(this, Tags(), Breaks()));
            return _chunks;
        }
    }

    /// <summary>The innermost phrase or verb complex to which a token belongs, or null.</summary>
    public Chunk? ChunkOf(int index) => Chunks.LastOrDefault(chunk => chunk.Start <= index && chunk.Tokens.BinarySearch(index) >= 0);

    /// <summary>The clause to which a token belongs.</summary>
    public Clause ClauseOf(int index) => Clauses.First(clause => clause.Tokens.BinarySearch(index) >= 0);

    /// <summary>The characters of a token as a reader sees them.</summary>
    public ReadOnlySpan<char> CharactersOf(int index) => Sentence.CharactersOf(Tokens[index].Token);

    /// <summary>The lemma of a token in the reading that it has; the word itself where it has no other.</summary>
    public string LemmaOf(int index) => _tagger.LemmaOf(CharactersOf(index), Tokens[index]);

    private WordTag[] Tags() => [.. Tokens.Select(static token => token.Tag)];

    private bool[] Breaks() => [.. Tokens.Select(token => Tagger.BreaksClause(token.Token.Kind, Sentence.CharactersOf(token.Token)))];
}
