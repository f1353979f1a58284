using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Checks;

/// <summary>One sentence, block or article, and where a finding about the whole of it stands.</summary>
/// <param name="Sentences">Its sentences in reading order.</param>
/// <param name="Span">What a reader sees of it; of an article, of its first block.</param>
internal readonly record struct CountedUnit(ImmutableArray<Sentence> Sentences, TextSpan Span)
{
    /// <summary>The units of an article that hold a sentence, in reading order.</summary>
    public static IEnumerable<CountedUnit> Of(ArticleDocument document, TextUnit unit)
    {
        var blocks = document.Blocks.Where(block => !block.Sentences.IsEmpty);
        return unit switch
        {
            TextUnit.Sentence => blocks.SelectMany(block => block.Sentences).Select(sentence => new CountedUnit([sentence], sentence.Span)),
            TextUnit.Block => blocks.Select(block => new CountedUnit(block.Sentences, VisibleSpan(block))),
            _ => blocks.Take(1).Select(first => new CountedUnit([.. blocks.SelectMany(block => block.Sentences)], VisibleSpan(first))),
        };
    }

    /// <summary>From the first to the last visible character of a block.</summary>
    public static TextSpan VisibleSpan(Block block) => block.Text.ToSource(new TextSpan(0, block.Text.Length));
}
