using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>An article: its source text, untouched, and the blocks in it. Immutable.</summary>
/// <param name="Path">Path by which the host knows the article; diagnostics carry it.</param>
/// <param name="Text">The text as written, never normalised or trimmed.</param>
/// <param name="Language">BCP 47 tag of the article's language, or <c>und</c>.</param>
/// <param name="Blocks">The blocks in reading order; they do not overlap.</param>
public sealed record ArticleDocument(string Path, SourceText Text, string Language, ImmutableArray<Block> Blocks)
{
    /// <summary>Where <see cref="Text"/> stands in the file; it is the file itself where nothing else was said.</summary>
    public WrittenText Written { get => field ??= new WrittenText(Text); init; }

    /// <summary>Sentences in all its blocks; <see cref="Sentence.Number"/> counts them.</summary>
    public int SentenceCount { get; init; }

    /// <summary>Comments of the format, in reading order.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>What could not be read as it stands.</summary>
    public ImmutableArray<DocumentProblem> Problems { get; init; } = [];

    /// <summary>The last block that begins at or before a position in the text, the first one where none does; null in an article without blocks.</summary>
    public Block? BlockAt(int position)
    {
        if (Blocks.IsEmpty) return null;
        var (low, high) = (0, Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= position) low = middle;
            else high = middle - 1;
        }
        return Blocks[low];
    }
}
