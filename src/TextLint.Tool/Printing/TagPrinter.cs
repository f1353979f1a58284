using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>The words of an article with the readings that they have in their sentence.</summary>
internal static class TagPrinter
{
    /// <summary>One unit a token: kind of token, text; <c>upos</c>, <c>feats</c>, <c>lemma</c>, <c>tag</c>. Nothing where there is no tagger for the language.</summary>
    public static IEnumerable<PrintedUnit> UnitsOf(ArticleModel article)
    {
        foreach (var block in article.Document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                if (article.TaggingOf(sentence) is not { } tagged) yield break;
                for (var i = 0; i < tagged.Tokens.Length; i++)
                {
                    var token = tagged.Tokens[i];
                    yield return new PrintedUnit(token.Token.Span, KebabCase.Of(token.Token.Kind), tagged.CharactersOf(i).ToString())
                    {
                        Details = [new("upos", UniversalFeatures.TagOf(token.PartOfSpeech)), new("feats", token.Features), new("lemma", tagged.LemmaOf(i)), new("tag", KebabCase.Of(token.Tag))],
                    };
                }
            }
        }
    }
}
