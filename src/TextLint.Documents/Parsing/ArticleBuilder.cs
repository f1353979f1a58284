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
        var kinds = BlockClassifier.Classify(parsed.Blocks, conventions, out var evidence);
        var cues = new BlockCues(conventions);
        var residue = new ResidueReader(conventions.Residue);
        var firstParagraph = 0;
        while (firstParagraph < kinds.Length && kinds[firstParagraph] != BlockKind.Paragraph) firstParagraph++;
        var problems = parsed.Problems.ToBuilder();
        var sentenceCount = 0;
        var blocks = ImmutableArray.CreateBuilder<Block>(parsed.Blocks.Length);
        for (var i = 0; i < parsed.Blocks.Length; i++)
        {
            var raw = parsed.Blocks[i];
            var sentences = SentenceSplitter.Split(raw.Text, conventions, problems, sentenceCount);
            sentenceCount += sentences.Length;
            blocks.Add(new Block(kinds[i], raw.Span, raw.Text, sentences)
            {
                HeadingLevel = raw.HeadingLevel,
                Evidence = evidence[i],
                MarkupKind = raw.Kind,
                Parts = kinds[i] == BlockKind.Boilerplate ? [] : BlockParts.Find(raw.Text, mayHaveDateline: kinds[i] == BlockKind.Lead || (kinds[i] == BlockKind.Paragraph && i <= firstParagraph + 1), cues, residue),
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
