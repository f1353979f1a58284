using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language.Tests.Tagging;

public sealed class TaggerTests
{
    private static readonly WordReadings Words = new(
        TextLint.Language.Morphology.Open(MorphologyCompiler.Compile(
        [
            Entry("der", "der", PartOfSpeech.Det, "Case=Nom|Gender=Masc|Number=Sing|PronType=Art|Before=Weak"),
            Entry("der", "der", PartOfSpeech.Pron, "Case=Nom|Gender=Masc|Number=Sing|PronType=Rel"),
            Entry("von", "von", PartOfSpeech.Adp, "Case=Dat"),
            Entry("und", "und", PartOfSpeech.Cconj, "_"),
            Entry("weil", "weil", PartOfSpeech.Sconj, "_"),
            Entry("zu", "zu", PartOfSpeech.Part, "Particle=Yes"),
            Entry("alte", "alt", PartOfSpeech.Adj, "Case=Nom|Gender=Masc|Number=Sing|Inflection=Weak"),
            Entry("Hof", "Hof", PartOfSpeech.Noun, "Case=Nom,Acc,Dat|Gender=Masc|Number=Sing"),
            Entry("liegt", "liegen", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
            Entry("liegen", "liegen", PartOfSpeech.Verb, "VerbForm=Inf"),
        ]))!,
        lexicon: null,
        frequencies: null);

    private static readonly Tagger Blank = new(Words, frequencies: null, TaggerWeights.Empty);

    [Fact]
    public void What_the_words_of_a_phrase_have_in_common_is_its_cell()
    {
        var tagged = Tag("der alte Hof liegt");

        tagged.Tokens[2].Cell.ShouldBe(NominalCells.NominativeMasculine);
        tagged.Tokens[1].Features.ShouldBe("Case=Nom|Gender=Masc|Number=Sing");
    }

    [Fact]
    public void A_determiner_without_a_noun_has_a_case_of_its_own()
    {
        var tagged = Tag("der von Hof liegt");

        tagged.Tokens[0].Features.ShouldStartWith("Case=Nom");
    }

    [Fact]
    public void Damaged_weights_are_refused()
    {
        var bytes = TaggerWeights.Write(new byte[32], [], new byte[64], []);

        TaggerWeights.Open(bytes).ShouldNotBeNull();
        TaggerWeights.Open(bytes.AsMemory(0, bytes.Length - 1)).ShouldBeNull();
        TaggerWeights.Open(bytes.AsMemory(1)).ShouldBeNull();
        TaggerWeights.Open(ReadOnlyMemory<byte>.Empty).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Heaps))]
    public void Every_heap_of_words_has_tags_and_each_token_a_clause(int seed)
    {
        var random = new Random(seed);
        string[] words = ["der", "Der", "von", "und", "weil", "zu", "alte", "Hof", "liegt", "liegen", ",", ":", "„", "“", ".", "(", "3.", "17", "%", "€", "x", "Xy", "a-b", "\uD800", "?", "-"];
        var text = string.Join(' ', Enumerable.Range(0, random.Next(0, 40)).Select(_ => words[random.Next(words.Length)]));

        foreach (var tagged in TagAll(text))
        {
            tagged.Tokens.Length.ShouldBe(tagged.Sentence.Tokens.Length);
            tagged.Clauses.SelectMany(static clause => clause.Tokens).Order().ShouldBe(Enumerable.Range(0, tagged.Tokens.Length));
            foreach (var chunk in tagged.Chunks) chunk.Tokens.ShouldContain(chunk.Head);
        }
    }

    public static TheoryData<int> Heaps => [.. Enumerable.Range(0, 300)];

    private static TaggedSentence Tag(string text) => TagAll(text).Single();

    private static IEnumerable<TaggedSentence> TagAll(string text) =>
        SentenceSplitter.Split(ProjectedText.Verbatim(text, new TextSpan(0, text.Length)), TextConventions.Undetermined, ImmutableArray.CreateBuilder<DocumentProblem>()).Select(Blank.Tag);

    private static MorphologicalEntry Entry(string form, string lemma, PartOfSpeech partOfSpeech, string features) =>
        new(form, lemma, UniversalFeatures.Parse(partOfSpeech, features, out _));
}
