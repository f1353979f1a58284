using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

/// <summary>The readings of a few German words, and of sentences made of them.</summary>
internal static class SmallGrammar
{
    private static readonly WordReadings Words = new(
        TextLint.Language.Morphology.Open(MorphologyCompiler.Compile(
        [
            Entry("der", "der", PartOfSpeech.Det, "Case=Nom|Gender=Masc|Number=Sing|PronType=Art|Before=Weak"),
            Entry("der", "der", PartOfSpeech.Pron, "Case=Nom|Gender=Masc|Number=Sing|PronType=Rel"),
            Entry("die", "der", PartOfSpeech.Det, "Case=Nom,Acc|Gender=Fem|Number=Sing|PronType=Art|Before=Weak"),
            Entry("die", "der", PartOfSpeech.Det, "Case=Nom,Acc|Number=Plur|PronType=Art|Before=Weak"),
            Entry("den", "der", PartOfSpeech.Det, "Case=Acc|Gender=Masc|Number=Sing|PronType=Art|Before=Weak"),
            Entry("das", "der", PartOfSpeech.Det, "Case=Nom,Acc|Gender=Neut|Number=Sing|PronType=Art|Before=Weak"),
            Entry("sie", "sie", PartOfSpeech.Pron, "Case=Nom,Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs"),
            Entry("sie", "sie", PartOfSpeech.Pron, "Case=Nom,Acc|Number=Plur|Person=3|PronType=Prs"),
            Entry("alte", "alt", PartOfSpeech.Adj, "Case=Nom|Gender=Masc|Number=Sing|Inflection=Weak"),
            Entry("Fähre", "Fähre", PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Sing"),
            Entry("Fähren", "Fähre", PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Plur"),
            Entry("Serie", "Serie", PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Sing"),
            Entry("Mole", "Mole", PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Sing"),
            Entry("Lotse", "Lotse", PartOfSpeech.Noun, "Case=Nom|Gender=Masc|Number=Sing"),
            Entry("Hafen", "Hafen", PartOfSpeech.Noun, "Case=Nom,Acc,Dat|Gender=Masc|Number=Sing"),
            Entry("rammte", "rammen", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
            Entry("traf", "treffen", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
            Entry("trafen", "treffen", PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=1,3|Tense=Past|VerbForm=Fin"),
            Entry("sanken", "sinken", PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=1,3|Tense=Past|VerbForm=Fin"),
            Entry("sank", "sinken", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
            Entry("hat", "haben", PartOfSpeech.Aux, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
            Entry("will", "wollen", PartOfSpeech.Verb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
            Entry("wollen", "wollen", PartOfSpeech.Verb, "VerbForm=Inf"),
            Entry("sehen", "sehen", PartOfSpeech.Verb, "VerbForm=Inf"),
            Entry("gesehen", "sehen", PartOfSpeech.Verb, "Tense=Past|VerbForm=Part"),
            Entry("nicht", "nicht", PartOfSpeech.Adv, "_"),
            Entry("am", "an", PartOfSpeech.Adp, "Case=Dat|PronType=Art"),
            Entry("zu", "zu", PartOfSpeech.Part, "_"),
            Entry("zu", "zu", PartOfSpeech.Adp, "Case=Dat"),
            Entry("und", "und", PartOfSpeech.Cconj, "_"),
            Entry("weil", "weil", PartOfSpeech.Sconj, "_"),
        ]))!,
        lexicon: null,
        frequencies: null);

    /// <summary>The sentences of a text, with the readings of their words.</summary>
    public static IEnumerable<SentenceReadings> Read(string text) =>
        SentenceSplitter.Split(ProjectedText.Verbatim(text, new TextSpan(0, text.Length)), TextConventions.Undetermined, ImmutableArray.CreateBuilder<DocumentProblem>())
            .Select(static sentence => new SentenceReadings(sentence, Words));

    /// <summary>The text with marks around what a reader finds in its sentences.</summary>
    /// <param name="text">The text.</param>
    /// <param name="find">First and last token of each find in a sentence.</param>
    public static string Mark(string text, Func<SentenceReadings, IEnumerable<(int First, int Last)>> find) =>
        MarkedText.Mark(text, Read(text).SelectMany(sentence => find(sentence).Select(found =>
            TextSpan.FromBounds(sentence.Sentence.Tokens[found.First].Span.Start, sentence.Sentence.Tokens[found.Last].Span.End))));

    private static MorphologicalEntry Entry(string form, string lemma, PartOfSpeech partOfSpeech, string features) =>
        new(form, lemma, UniversalFeatures.Parse(partOfSpeech, features, out _));
}
