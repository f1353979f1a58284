using TextLint.Documents.Parsing;

namespace TextLint.Language;

/// <summary>Recognises the language of an article by the share of its words that are function words of a language.</summary>
/// <remarks>
/// Function words make up 40 to 60 % of running text, and few of them are shared by two languages, so a few sentences decide. Where two
/// languages are close, or a text is too short to hold any, the trigrams of its words are asked too.
/// </remarks>
public static class LanguageDetector
{
    private const int EnoughWords = 400;

    // Texts up to this length are recognised by trigrams alone where they hold few function words: headlines, captions.
    private const int FewWords = 40;
    private const int FewestWords = 4;
    private const double SmallestShare = 0.12;
    private const double CloseShare = 0.6;
    private const float TrigramWeight = 2;
    private const float SmallestResemblance = 0.55f;
    private const float SmallestLead = 1.3f;

    /// <summary>The tag of the pack that <paramref name="article"/> looks like most; <c>und</c> where it looks like none.</summary>
    public static string Detect(ParsedArticle article, LanguagePacks packs)
    {
        var models = packs.Models;
        Span<int> counts = stackalloc int[models.Languages.Length];
        counts.Clear();
        var words = Count(article, models, counts);
        var (best, second) = FirstTwo<int>(counts);
        if (best < 0 || words == 0) return LanguagePack.Undetermined.Language;
        var isFrequent = counts[best] > 0 && counts[best] >= SmallestShare * words;
        if (isFrequent && (second < 0 || counts[second] < CloseShare * counts[best])) return models.Languages[best];
        if (!isFrequent && words is < FewestWords or > FewWords) return LanguagePack.Undetermined.Language;

        Span<float> scores = stackalloc float[models.Languages.Length];
        scores.Clear();
        AddResemblance(article, models, scores);
        for (var i = 0; i < scores.Length; i++) scores[i] = counts[i] + TrigramWeight * scores[i];
        (best, second) = FirstTwo<float>(scores);
        var leads = scores[best] >= SmallestResemblance * words && (second < 0 || scores[best] >= SmallestLead * scores[second]);
        return isFrequent || leads ? models.Languages[best] : LanguagePack.Undetermined.Language;
    }

    private static int Count(ParsedArticle article, LanguageModels models, Span<int> counts)
    {
        var words = 0;
        foreach (var block in article.Blocks)
        {
            foreach (var word in new WordRuns(block.Text.Characters))
            {
                LanguageModels.Count(models.FunctionWordOf(word), counts);
                if (++words == EnoughWords) return words;
            }
        }
        return words;
    }

    private static void AddResemblance(ParsedArticle article, LanguageModels models, Span<float> scores)
    {
        var words = 0;
        foreach (var block in article.Blocks)
        {
            foreach (var word in new WordRuns(block.Text.Characters))
            {
                models.AddResemblance(word, scores);
                if (++words == EnoughWords) return;
            }
        }
    }

    private static (int First, int Second) FirstTwo<T>(ReadOnlySpan<T> values)
        where T : IComparable<T>
    {
        int first = -1, second = -1;
        for (var i = 0; i < values.Length; i++)
        {
            if (first < 0 || values[i].CompareTo(values[first]) > 0) (first, second) = (i, first);
            else if (second < 0 || values[i].CompareTo(values[second]) > 0) second = i;
        }
        return (first, second);
    }
}
