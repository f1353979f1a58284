using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

public class SentenceNumberTests
{
    [Fact]
    public void Sentences_are_counted_through_all_blocks_of_an_article()
    {
        var text = SourceText.From("Mill reopens\n\nThe mill is back. It grinds rye.\n\nVisitors may come. They should book.");

        var article = ArticleBuilder.Build("a.txt", text, new PlainTextParser().Parse(text), TextConventions.Undetermined);

        var numbers = article.Blocks.SelectMany(block => block.Sentences).Select(sentence => sentence.Number).ToArray();
        numbers.ShouldBe(Enumerable.Range(0, article.SentenceCount));
        article.SentenceCount.ShouldBe(5);
    }
}
