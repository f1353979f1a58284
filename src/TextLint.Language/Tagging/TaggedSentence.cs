using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>A sentence whose words are tagged: one <see cref="TaggedToken"/> for each token. Immutable.</summary>
public sealed class TaggedSentence
{
    private readonly Tagger _tagger;

    internal TaggedSentence(Sentence sentence, ImmutableArray<TaggedToken> tokens, Tagger tagger)
    {
        Sentence = sentence;
        Tokens = tokens;
        _tagger = tagger;
    }

    public Sentence Sentence { get; }

    /// <summary>In the order of the sentence's tokens, one for each.</summary>
    public ImmutableArray<TaggedToken> Tokens { get; }

    /// <summary>The characters of a token as a reader sees them.</summary>
    public ReadOnlySpan<char> CharactersOf(int index) => Sentence.CharactersOf(Tokens[index].Token);

    /// <summary>The lemma of a token in the reading that it has; the word itself where it has no other.</summary>
    public string LemmaOf(int index) => _tagger.LemmaOf(CharactersOf(index), Tokens[index]);
}
