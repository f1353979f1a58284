using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>A stretch of one block in another language than its article.</summary>
/// <param name="Span">Where it stands in the source text: half-open, UTF-16 offsets.</param>
/// <param name="Language">BCP 47 tag of the language that it looks like most.</param>
/// <param name="Strength">
/// By how much it looks more like that language than like the article's: the sum over its words, 1 for a function word of that language
/// alone, at most half of it for a content word.
/// </param>
public sealed record LanguagePassage(TextSpan Span, string Language, double Strength)
{
    /// <summary>The strength per word, from 0 (no difference) to 1 (in each of its words).</summary>
    public double Margin => Strength / Words;

    /// <summary>The first of its tokens: the index of its sentence in the block, and of the token in the sentence.</summary>
    public required (int Block, int Sentence, int Token) First { get; init; }

    /// <summary>The last of its tokens.</summary>
    public required (int Block, int Sentence, int Token) Last { get; init; }

    /// <summary>Number of its words.</summary>
    public required int Words { get; init; }

    /// <summary>Number of its different words that are function words of its language and not of the article's.</summary>
    public required int FunctionWords { get; init; }

    /// <summary>Number of its words that are function words of the article's language alone.</summary>
    public required int OwnWords { get; init; }

    /// <summary>Whether it is one or several whole sentences.</summary>
    public required bool IsWhole { get; init; }
}
