using System.Collections.Immutable;
using System.Globalization;
using TextLint.Documents.Segmenting;

namespace TextLint.Documents;

/// <summary>
/// Splits the text of a block into sentences, and these into tokens. Method: Unicode's text segmentation (UAX #29), tailored by
/// the language's <see cref="TextConventions"/>.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The sentences of <paramref name="text"/> in reading order; they cover all of it but white space. One that is longer than
    /// 10,000 characters is cut at a token and added to <paramref name="problems"/>.
    /// </summary>
    /// <param name="text">The text of one block.</param>
    /// <param name="conventions">How its language ends sentences.</param>
    /// <param name="problems">Takes what goes wrong.</param>
    /// <param name="number">How many sentences of the article stand in front of the block.</param>
    public static ImmutableArray<Sentence> Split(ProjectedText text, TextConventions conventions, ImmutableArray<DocumentProblem>.Builder problems, int number = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(conventions);
        ArgumentNullException.ThrowIfNull(problems);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var reader = new SentenceReader(text, conventions, number);
        var isContinued = false;
        while (reader.Read() is { } sentence)
        {
            sentences.Add(sentence);
            if (reader.WasCut && !isContinued) problems.Add(TooLong(sentence));
            isContinued = reader.WasCut;
        }
        return sentences.DrainToImmutable();
    }

    private static DocumentProblem TooLong(Sentence sentence) => new(
        DocumentProblemKind.UnitTooLong, sentence.Span, SentenceReader.MaxSentenceLength.ToString(CultureInfo.InvariantCulture));
}
