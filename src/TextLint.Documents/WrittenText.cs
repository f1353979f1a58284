using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>Where the text of an article stands in its file. Here the article is the whole file; a format that wraps articles derives from it.</summary>
/// <param name="Text">What of the file is at hand, as written.</param>
public record WrittenText(SourceText Text)
{
    /// <summary>Whether <see cref="Text"/> is all that the file holds.</summary>
    public bool IsWholeFile { get; init; } = true;

    /// <summary>Lines of the file in front of <see cref="Text"/>.</summary>
    public int FirstLine { get; init; }

    /// <summary>UTF-16 code units of the file in front of <see cref="Text"/>.</summary>
    public long FirstOffset { get; init; }

    /// <summary>The span of <see cref="Text"/> that says what <paramref name="article"/>, a span of the article's text, says.</summary>
    public virtual TextSpan ToWritten(TextSpan article) => article;

    /// <summary>How <paramref name="article"/>, new text of an article, is written here.</summary>
    public virtual string ToWritten(string article) => article;

    /// <summary>A change of the article as a change of <see cref="Text"/>.</summary>
    public TextChange ToWritten(TextChange article) => new(ToWritten(article.Span), ToWritten(article.NewText ?? ""));

    /// <summary>Lines and columns in the file, from 0, of a span of <see cref="Text"/>.</summary>
    public LinePositionSpan LinesOf(TextSpan written)
    {
        var lines = Text.Lines.GetLinePositionSpan(written);
        return FirstLine == 0 ? lines : new LinePositionSpan(Moved(lines.Start), Moved(lines.End));
    }

    private LinePosition Moved(LinePosition position) => new(position.Line + FirstLine, position.Character);
}
