using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Parsing;

/// <summary>One format of articles. Stateless, so one instance serves all threads.</summary>
public abstract class ArticleParser
{
    /// <summary>Short name of the format, such as <c>markdown</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Extensions of its files, lower case, with the full stop.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Name of the encoding that the bytes of a file state of themselves, as written; null where the format knows none or they state none.</summary>
    public virtual string? DeclaredEncodingOf(ReadOnlySpan<byte> bytes) => null;

    /// <summary>Finds the blocks of a text. Never throws on any input; what cannot be read is a problem of the result.</summary>
    public abstract ParsedArticle Parse(SourceText text);
}
