using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>What is known of one sentence of an article. Each part is worked out when first asked for; two threads that ask at once may both work it out, and get the same.</summary>
internal sealed class SentenceModel(Sentence sentence, LanguagePack pack)
{
    private SentenceReadings? _readings;
    private NounPhraseFlaw[]? _flaws;
    private TaggedSentence? _tagging;
    private int[]? _keys;
    private int[]? _starts;

    public SentenceReadings? Readings => pack.Readings is { } words ? _readings ??= new SentenceReadings(sentence, words) : null;

    public ImmutableArray<NounPhraseFlaw> NounPhraseFlaws =>
        Readings is { } readings ? ImmutableCollectionsMarshal.AsImmutableArray(_flaws ??= [.. new NounPhraseReader(readings, pack).Flaws()]) : [];

    public TaggedSentence? Tagging => pack.Tagger is { } tagger ? _tagging ??= tagger.Tag(sentence) : null;

    public ImmutableArray<int> Keys => ImmutableCollectionsMarshal.AsImmutableArray(_keys ??= KeysOf(starts: false));

    public ImmutableArray<int> StartKeys => ImmutableCollectionsMarshal.AsImmutableArray(_starts ??= KeysOf(starts: true));

    private int[] KeysOf(bool starts)
    {
        var keys = new int[sentence.Tokens.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var word = sentence.CharactersOf(sentence.Tokens[i]);
            keys[i] = starts ? WordKey.OfStart(word) : WordKey.Of(word);
        }
        return keys;
    }
}
