using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing;

/// <summary>Makes an <see cref="ArticleDocument"/> of a parsed article, once its language is known.</summary>
public static class ArticleBuilder
{
    /// <summary>Classifies the blocks of <paramref name="parsed"/> and segments them into sentences and tokens.</summary>
    public static ArticleDocument Build(string path, SourceText text, ParsedArticle parsed, TextConventions conventions)
    {
        var readings = BlockClassifier.Read(parsed.Blocks, conventions);
        var cues = new BlockCues(conventions);
        var residue = new ResidueReader(conventions.Residue);
        var firstParagraph = 0;
        while (firstParagraph < readings.Length && readings[firstParagraph].Kind != BlockKind.Paragraph) firstParagraph++;
        var problems = parsed.Problems.ToBuilder();
        var sentenceCount = 0;
        var blocks = ImmutableArray.CreateBuilder<Block>(parsed.Blocks.Length);
        for (var i = 0; i < parsed.Blocks.Length; i++)
        {
            var raw = parsed.Blocks[i];
            var kind = readings[i].Kind;
            var sentences = SentenceSplitter.Split(raw.Text, conventions, problems, sentenceCount);
            sentenceCount += sentences.Length;
            blocks.Add(new Block(kind, raw.Span, raw.Text, sentences)
            {
                HeadingLevel = raw.HeadingLevel,
                Evidence = readings[i].Evidence,
                Residue = readings[i].Residue,
                MarkupKind = raw.Kind,
                Parts = kind == BlockKind.Boilerplate ? [] : BlockParts.Find(raw.Text, mayHaveDateline: kind == BlockKind.Lead || (kind == BlockKind.Paragraph && i <= firstParagraph + 1), cues, residue),
            });
        }
        return new ArticleDocument(path, text, conventions.Language, blocks.MoveToImmutable())
        {
            Comments = parsed.Comments,
            Problems = problems.ToImmutable(),
            SentenceCount = sentenceCount,
        };
    }
}
