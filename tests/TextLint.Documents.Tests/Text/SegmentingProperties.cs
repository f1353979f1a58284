using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Tests.Text;

/// <summary>What holds for the segmentation of every text, however odd.</summary>
public class SegmentingProperties
{
    private static readonly string[] Pieces =
    [
        " ", "\t", "\r\n", "\n", "\u00A0", ".", "...", "…", "!", "?", ":", ";", ",", "-", "--", "–", "_", "/", "@", "#", "&", "%", "(", ")", "[", "]",
        "„", "“", "\"", "'", "’", "‚", "‘", "»", "«", "\u00AD", "\u200B", "\u200D", "\u0308", "\u0301", "\uFE0F", "\uD83D", "\uDE00", "😀", "👩", "🏽", "🇩🇪",
        "a", "B", "ß", "Äu", "Wort", "der", "Der", "z.B.", "z. B.", "usw.", "Dr", "Nr.", "I", "XIV", "3", "12", "2012", "1.234,56", "www", "http", "://",
        "de", "日本", "שלום", "。", "\0", "\u0001", "²", "½", "Oktober", "*innen",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(60).WithReplay(20, 25);

    [Fact]
    public void Tokens_are_in_order_apart_and_inside_their_sentence() => Check((_, sentences) =>
    {
        var end = 0;
        foreach (var sentence in sentences)
        {
            sentence.Projected.Start.ShouldBeGreaterThanOrEqualTo(end);
            sentence.Projected.Start.ShouldBe(sentence.Tokens[0].Projected.Start);
            sentence.Projected.End.ShouldBe(sentence.Tokens[^1].Projected.End);
            foreach (var token in sentence.Tokens)
            {
                token.Projected.Start.ShouldBeGreaterThanOrEqualTo(end);
                token.Projected.IsEmpty.ShouldBeFalse();
                end = token.Projected.End;
            }
        }
    });

    [Fact]
    public void Tokens_cover_all_but_white_space() => Check((text, sentences) =>
    {
        var covered = sentences.SelectMany(sentence => sentence.Tokens).SelectMany(token => Enumerable.Range(token.Projected.Start, token.Projected.Length)).ToHashSet();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) covered.ShouldContain(i);
        }
    });

    [Fact]
    public void A_span_in_the_source_shows_the_characters_of_its_token() => Check((text, sentences) =>
    {
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            text.ToProjected(token.Span).ShouldBe(token.Projected);
        }
    });

    private static void Check(Action<ProjectedText, ImmutableArray<Sentence>> property) => Prop.ForAll(Texts, source =>
    {
        var text = VisibleText.Of(source, new TextSpan(0, source.Length));
        var problems = ImmutableArray.CreateBuilder<DocumentProblem>();
        property(text, SentenceSplitter.Split(text, SampleConventions.German, problems));
        property(text, SentenceSplitter.Split(text, SampleConventions.English, problems));
    }).Check(Thorough);
}
