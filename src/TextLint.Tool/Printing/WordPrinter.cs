using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>Shows what the data of a language say of the words of articles. Disposing it ends the output.</summary>
internal abstract class WordPrinter(bool onlyUnknown) : IDisposable
{
    private Tokenizer? _tokenizer;
    private LanguagePack? _pack;

    public static WordPrinter Create(bool isJson, Stream output, bool onlyUnknown) =>
        isJson ? new JsonWordPrinter(output, onlyUnknown) : new TextWordPrinter(output, onlyUnknown);

    /// <summary>Shows the words of one article in reading order.</summary>
    /// <param name="source">The article.</param>
    /// <param name="parsed">Its blocks and its language.</param>
    public void Print(ArticleSource source, (ParsedArticle Article, LanguagePack Pack) parsed)
    {
        if (_tokenizer is null || parsed.Pack != _pack)
        {
            _pack = parsed.Pack;
            _tokenizer = new Tokenizer(_pack.Conventions);
        }
        Begin(source.Path, source.Written ?? new WrittenText(source.Text), _pack);
        foreach (var block in parsed.Article.Blocks)
        {
            foreach (var token in _tokenizer.Tokenize(block.Text))
            {
                if (token.Kind == TokenKind.Word) Print(token.Span, block.Text.Slice(token.Projected));
            }
        }
    }

    public abstract void Dispose();

    /// <summary>Another article begins.</summary>
    protected abstract void Begin(string path, WrittenText written, LanguagePack pack);

    /// <param name="span">Where the word stands in the text of the article.</param>
    /// <param name="word">What a reader sees.</param>
    protected abstract void Print(TextSpan span, ReadOnlySpan<char> word);

    protected bool IsShown(WordDescription word) => !onlyUnknown || word.Status is WordStatus.Unknown or WordStatus.Forbidden;
}
