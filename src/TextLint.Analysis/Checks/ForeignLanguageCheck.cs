using System.Collections.Immutable;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Sentences and parts of sentences in another language than the article. Names and titles (capitals), speech in quotation marks, glosses
/// in brackets and what a colon announces are left alone. A run of foreign sentences in a block is one finding.
/// </summary>
public sealed class ForeignLanguageCheck : ArticleCheck
{
    private const string Language = "language";

    // Speech and titles of a few words stand within sentences; a line without a full stop is a title or the label of a button.
    private const int MinWordsInside = 6;
    private const int MinWordsOfOpening = 10;
    private const int MinFunctionWordsInside = 3;
    private const double MinStrengthInside = 3.5;
    private const double SurelyNoName = 0.95;
    private const double MaxOwnWords = 0.15;

    // Without function words it takes a lexicon that hardly knows a word of the passage.
    private const double MinStrengthOfUnknown = 1;
    private const int FewestUnknownWords = 4;
    private const int FewestWordsInOtherScript = 3;

    /// <summary>Fewest words of a passage of whole sentences.</summary>
    public int MinWords { get; init; } = 5;

    /// <summary>How much more it must look like the other language than like the article's: 1 a function word, less a content word.</summary>
    public double MinStrength { get; init; } = 2;

    /// <summary>Fewest different function words of the other language in a line that no mark ends.</summary>
    public int MinFunctionWordsOfLine { get; init; } = 4;

    /// <summary>Fewest different function words of such a line where the lexicon of the article's language knows few of its words.</summary>
    public int MinFunctionWordsOfUnknownLine { get; init; } = 2;

    /// <summary>Least share of unknown words, of those in small letters, in a passage that is recognised by them.</summary>
    public double MinUnknown { get; init; } = 0.7;

    /// <summary>Least share of its words in small letters; names and titles have capitals.</summary>
    public double MinSmallLetters { get; init; } = 0.5;

    public override ImmutableArray<string> Placeholders => [Language];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        foreach (var passage in model.Languages)
        {
            var stretch = new ForeignStretch(model, passage);
            if (!HasEvidence(passage, stretch) || stretch.IsSpeech() || stretch.IsGloss() || stretch.IsPost()) continue;
            yield return new Finding(passage.Span)
            {
                Arguments = [new(Language, passage.Language)],
                Fixes = passage.IsWhole && stretch.Cut() is { } cut ? [cut] : [],
            };
        }
    }

    private bool HasEvidence(LanguagePassage passage, ForeignStretch stretch)
    {
        var small = stretch.ShareInSmallLetters();
        if (small >= MinSmallLetters && passage.IsWhole && (IsInOtherScript(passage, stretch) || IsUnknown(passage, stretch))) return true;
        if (passage.Strength < MinStrength || small < MinSmallLetters) return false;
        if (!passage.IsWhole)
        {
            return passage.OwnWords == 0 && passage.Words >= (passage.First.Token == 0 ? MinWordsOfOpening : MinWordsInside) && passage.Strength >= MinStrengthInside
                && passage.FunctionWords >= (small >= SurelyNoName ? MinFunctionWordsInside - 1 : MinFunctionWordsInside);
        }
        return passage.Words >= MinWords && passage.OwnWords <= MaxOwnWords * passage.Words && passage.FunctionWords >= (stretch.IsFinished() ? 1 : MinFunctionWordsOfLine);
    }

    private static bool IsInOtherScript(LanguagePassage passage, ForeignStretch stretch) => passage.Words >= FewestWordsInOtherScript && stretch.IsInOtherScript();

    private bool IsUnknown(LanguagePassage passage, ForeignStretch stretch) =>
        passage.Words >= MinWords && passage.OwnWords == 0 && passage.Strength >= MinStrengthOfUnknown
        && (stretch.IsFinished() || (passage.FunctionWords >= MinFunctionWordsOfUnknownLine && stretch.IsOfWords()))
        && stretch.HasUnknownWords(FewestUnknownWords, MinUnknown);
}
