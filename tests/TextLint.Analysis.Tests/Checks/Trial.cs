using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Analysis.Tests.Checks;

/// <summary>Tries a check on a text; each line of it is a block.</summary>
public static class Trial
{
    /// <summary>The article that consists of these lines, the first of <paramref name="kind"/>, the others paragraphs.</summary>
    public static ArticleModel Read(string text, BlockKind kind = BlockKind.Paragraph)
    {
        var source = SourceText.From(text);
        var blocks = source.Lines
            .Where(line => !line.Span.IsEmpty)
            .Select(line => new UnclassifiedBlock(line.Span, VisibleText.Of(text, line.Span), line.Start == 0 ? kind : BlockKind.Paragraph));
        var document = ArticleBuilder.Build("article.txt", source, new ParsedArticle([.. blocks]), TextConventions.Undetermined);
        return new ArticleModel(document, LanguagePack.Undetermined);
    }

    /// <summary>All findings of <paramref name="check"/>, without a prefilter.</summary>
    public static ImmutableArray<Finding> Find(Check check, ArticleModel model) => check switch
    {
        SentenceCheck sentenceCheck => [.. model.Document.Blocks.SelectMany(block => block.Sentences).SelectMany(sentence => sentenceCheck.Find(sentence, model))],
        BlockCheck blockCheck => [.. model.Document.Blocks.SelectMany(block => blockCheck.Find(block, model))],
        ArticleCheck articleCheck => [.. articleCheck.Find(model)],
        _ => throw new ArgumentException("A check looks at a sentence, a block or an article.", nameof(check)),
    };

    /// <summary>The text with what the check found marked.</summary>
    public static string Mark(Check check, string text, BlockKind kind = BlockKind.Paragraph) =>
        MarkedText.Mark(text, Find(check, Read(text, kind)).Select(finding => finding.Span));

    /// <summary>Asserts that the check finds exactly what is marked.</summary>
    public static void ShouldFind(this Check check, string marked, BlockKind kind = BlockKind.Paragraph) =>
        Mark(check, MarkedText.Parse(marked).Text, kind).ShouldBe(marked);

    /// <summary>The text after the first fix of each finding.</summary>
    public static string Fix(this Check check, string text, BlockKind kind = BlockKind.Paragraph)
    {
        var changes = Find(check, Read(text, kind)).Where(finding => !finding.Fixes.IsEmpty).SelectMany(finding => finding.Fixes[0].Changes);
        return SourceText.From(text).WithChanges(changes).ToString();
    }

    /// <summary>The value of an argument of the only finding.</summary>
    public static string Argument(this Check check, string text, string name, BlockKind kind = BlockKind.Paragraph) =>
        Find(check, Read(text, kind)).ShouldHaveSingleItem().Arguments.Single(argument => argument.Key == name).Value;
}
