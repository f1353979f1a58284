using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>A quotation and who is said to have said it.</summary>
/// <param name="Span">The quotation with its marks.</param>
/// <param name="Attribution">Whose words they are; null where the text does not say.</param>
public sealed record AttributedQuotation(TextSpan Span, Attribution? Attribution)
{
    /// <summary>Index of the sentence in which it begins.</summary>
    public int FirstSentence { get; init; }

    /// <summary>Index of the sentence in which it ends.</summary>
    public int LastSentence { get; init; }

    /// <summary>Whether a mark closes it.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Whether nothing but the quotation stands in its sentences.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether the speaker was only said to speak before, and the text does not say that he goes on.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether a colon stands before it, in its sentence or at the end of the one before.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Whether its first letter is a small one.</summary>
    public bool OpensSmall { get; init; }

    /// <summary>Words between the marks.</summary>
    public int Words { get; init; }
}
