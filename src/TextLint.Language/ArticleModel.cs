using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>What is known of an article beyond its structure. Each part is worked out when first asked for; safe for many threads.</summary>
public sealed class ArticleModel
{
    private const int FewestWordsOfSentence = 6;

    // Of running text every second word is a function word, many of them the same.
    private const int MostOfFunctionWords = 5;

    private readonly Lazy<ImmutableArray<Quotation>> _quotations;
    private readonly Lazy<PassageReading> _languages;
    private readonly Lazy<ArticleWords> _words;
    private readonly SentenceModel?[] _sentences;
    private readonly Lazy<ArticleAttributions> _attributions;

    /// <summary>The model of an article that is not compared with other languages.</summary>
    public ArticleModel(ArticleDocument document, LanguagePack pack)
        : this(document, pack, LanguageModels.None)
    {
    }

    /// <param name="document">The article.</param>
    /// <param name="pack">Its language.</param>
    /// <param name="models">What tells its language from others.</param>
    public ArticleModel(ArticleDocument document, LanguagePack pack, LanguageModels models)
    {
        Document = document;
        Pack = pack;
        _sentences = new SentenceModel?[document.SentenceCount];
        _words = new(() => new ArticleWords(document, pack));
        _quotations = new(() => QuotationFinder.Find(document));
        _attributions = new(() => AttributionFinder.Find(document, pack, Quotations));
        _languages = new(() => new PassageFinder(models, pack.Language).Find(document));
    }

    public ArticleDocument Document { get; }

    public LanguagePack Pack { get; }

    /// <summary>The words of the article and what the lexicon knows of them.</summary>
    public ArticleWords Words => _words.Value;

    /// <summary>The words of a sentence of the article with all their readings; each is read once.</summary>
    /// <returns>Null where the host has no readings for the language (<see cref="LexiconKind.Morphology"/>).</returns>
    public SentenceReadings? ReadingsOf(Sentence sentence) => ModelOf(sentence).Readings;

    /// <summary>The noun phrases of a sentence of the article whose words do not agree, in reading order; empty where nothing is known of its words.</summary>
    public ImmutableArray<NounPhraseFlaw> NounPhraseFlawsOf(Sentence sentence) => ModelOf(sentence).NounPhraseFlaws;

    /// <summary>The words of a sentence with the readings that they have there, worked out when first asked for.</summary>
    /// <param name="sentence">A sentence of this article.</param>
    /// <returns>Null where the host has no tagger for the language (<see cref="LexiconKind.Tagger"/>).</returns>
    public TaggedSentence? TaggingOf(Sentence sentence) => ModelOf(sentence).Tagging;

    /// <summary>The <see cref="WordKey"/> of each token of a sentence of the article.</summary>
    public ImmutableArray<int> KeysOf(Sentence sentence) => ModelOf(sentence).Keys;

    /// <summary>The same of the start of each token (<see cref="WordKey.OfStart"/>).</summary>
    public ImmutableArray<int> StartKeysOf(Sentence sentence) => ModelOf(sentence).StartKeys;

    /// <summary>The outermost quotations of the article in reading order.</summary>
    public ImmutableArray<Quotation> Quotations => _quotations.Value;

    /// <summary>The passages in another language than the article, in reading order; quoted ones and foreign names too.</summary>
    public ImmutableArray<LanguagePassage> Languages => _languages.Value.Passages;

    /// <summary>The longer sentences with hardly a function word of the article's language, each with its block, in reading order.</summary>
    public ImmutableArray<(Block Block, Sentence Sentence)> Unlikely => _languages.Value.Unlikely;

    /// <summary>Who says what, as far as the text says so.</summary>
    public ArticleAttributions Attributions => _attributions.Value;

    /// <summary>Whether any character of <paramref name="span"/> (source offsets) stands in a quotation.</summary>
    public bool IsQuoted(TextSpan span)
    {
        int low = 0, high = Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low < Quotations.Length && Quotations[low].Span.Start < Math.Max(span.End, span.Start + 1);
    }

    /// <summary>Whether <paramref name="span"/> (source offsets) stands in a passage in another language.</summary>
    public bool IsForeign(TextSpan span)
    {
        foreach (var passage in Languages)
        {
            if (passage.Span.Contains(span)) return true;
        }
        return false;
    }

    /// <summary>Whether <paramref name="span"/> (source offsets) stands in whole sentences of running text in another language.</summary>
    public bool IsInForeignSentence(TextSpan span)
    {
        foreach (var passage in Languages)
        {
            if (passage.Span.Contains(span)) return passage.IsWhole && passage.Words >= FewestWordsOfSentence && passage.FunctionWords * MostOfFunctionWords >= passage.Words;
        }
        return false;
    }

    private SentenceModel ModelOf(Sentence sentence) => _sentences[sentence.Number] ??= new SentenceModel(sentence, Pack);
}
