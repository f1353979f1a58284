using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>The clauses and phrases of an article.</summary>
internal static class ChunkPrinter
{
    /// <summary>
    /// One unit a clause, then one a chunk of each sentence: kind, text with gaps as an ellipsis; <c>head</c> (of a clause its finite verb),
    /// <c>feats</c> and <c>link</c>. Nothing where there is no tagger for the language.
    /// </summary>
    public static IEnumerable<PrintedUnit> UnitsOf(ArticleModel article)
    {
        foreach (var block in article.Document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                if (article.TaggingOf(sentence) is not { } tagged) yield break;
                foreach (var clause in tagged.Clauses) yield return UnitOf(tagged, $"{KebabCase.Of(clause.Kind)}-clause", clause.Tokens, clause.Finite, "_", "");
                foreach (var chunk in tagged.Chunks)
                {
                    var link = chunk.LinkedTo < 0 ? "" : $"{KebabCase.Of(chunk.Link)}: {tagged.CharactersOf(tagged.Chunks[chunk.LinkedTo].Head)}";
                    yield return UnitOf(tagged, KebabCase.Of(chunk.Kind), chunk.Tokens, chunk.Head, tagged.Tokens[chunk.Head].Features, link);
                }
            }
        }
    }

    private static PrintedUnit UnitOf(TaggedSentence sentence, string kind, IReadOnlyList<int> tokens, int head, string features, string link)
    {
        var span = TextSpan.FromBounds(sentence.Tokens[tokens[0]].Token.Span.Start, sentence.Tokens[tokens[tokens.Count - 1]].Token.Span.End);
        return new PrintedUnit(span, kind, TextOf(sentence, tokens))
        {
            Details = [new("head", head < 0 ? "" : sentence.CharactersOf(head).ToString()), new("feats", features), new("link", link)],
        };
    }

    private static string TextOf(TaggedSentence sentence, IReadOnlyList<int> tokens)
    {
        var text = "";
        var start = 0;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && tokens[i] == tokens[i - 1] + 1) continue;
            var (from, to) = (sentence.Tokens[tokens[start]].Token.Projected.Start, sentence.Tokens[tokens[i - 1]].Token.Projected.End);
            text += $"{(start > 0 ? " … " : "")}{sentence.Sentence.Text.Slice(TextSpan.FromBounds(from, to))}";
            start = i;
        }
        return text;
    }
}
