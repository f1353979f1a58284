using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>Shows what the data of a language say of the words of articles. Disposing it ends the output.</summary>
internal abstract class WordPrinter(bool onlyUnknown) : IDisposable
{
    public static WordPrinter Create(bool isJson, Stream output, bool onlyUnknown) =>
        isJson ? new JsonWordPrinter(output, onlyUnknown) : new TextWordPrinter(output, onlyUnknown);

    /// <summary>Shows the words of one article in reading order.</summary>
    public void Print(ArticleModel article)
    {
        Begin(article.Pack);
        foreach (var block in article.Document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                foreach (var token in sentence.Tokens)
                {
                    if (token.Kind == TokenKind.Word) Print(article.Document, token, sentence.CharactersOf(token));
                }
            }
        }
    }

    public abstract void Dispose();

    /// <summary>Another article begins.</summary>
    protected abstract void Begin(LanguagePack pack);

    protected abstract void Print(ArticleDocument article, Token token, ReadOnlySpan<char> word);

    protected bool IsShown(WordDescription word) => !onlyUnknown || word.Status is WordStatus.Unknown or WordStatus.Forbidden;
}
