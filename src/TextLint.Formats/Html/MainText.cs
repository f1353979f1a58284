using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Html;

/// <summary>What of a page is the article.</summary>
/// <param name="Body">Content of the element that holds it.</param>
/// <param name="Heading">The top heading, where it stands in front of the body.</param>
/// <param name="Title">Content of the page's title, where no heading is above the text.</param>
/// <param name="Language">BCP 47 tag that the page states, else null.</param>
internal readonly record struct MainText(TextSpan Body, TextSpan? Heading, TextSpan? Title, string? Language)
{
    /// <summary>The body is a part of the page, so that a header in it is the article's own.</summary>
    public bool IsPart { get; init; }
}
