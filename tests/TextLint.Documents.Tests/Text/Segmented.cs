using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Testing;

namespace TextLint.Documents.Tests.Text;

/// <summary>Segments a text and marks in it what was found.</summary>
internal static class Segmented
{
    /// <summary>The text with its sentences marked.</summary>
    public static string Sentences(string text, TextConventions conventions) =>
        MarkedText.Mark(text, Split(text, conventions).Select(sentence => sentence.Span));

    /// <summary>The tokens of a text, written with <c>|</c> between them.</summary>
    public static string Tokens(string text, TextConventions conventions) =>
        string.Join("|", Split(text, conventions).SelectMany(sentence => sentence.Tokens.Select(token => sentence.CharactersOf(token).ToString())));

    /// <summary>The kind of the only token of a text.</summary>
    public static TokenKind KindOf(string token) => Split(token, SampleConventions.German).Single().Tokens.Single().Kind;

    public static ImmutableArray<Sentence> Split(string text, TextConventions conventions) =>
        SentenceSplitter.Split(VisibleText.Of(text, new TextSpan(0, text.Length)), conventions, ImmutableArray.CreateBuilder<DocumentProblem>());
}
