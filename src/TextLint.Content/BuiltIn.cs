using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Language;

namespace TextLint.Content;

/// <summary>The rules and languages that TextLint brings along: the content of <c>rules/</c> and <c>dictionaries/</c>, compiled.</summary>
public static class BuiltIn
{
    private const string FallbackLanguage = "en";

    private static readonly Lazy<RuleCatalog> CatalogOfRules = new(() => new RuleCatalog(BuiltInRules.All()));
    private static readonly Lazy<LanguagePacks> PacksOfLanguages = new(() => new LanguagePacks(BuiltInPacks.All()));
    private static readonly Lazy<WordLists> ListsOfWords = new(() => new WordLists(BuiltInLists.ByName()));

    /// <summary>All built-in rules, those of the engine among them.</summary>
    public static RuleCatalog Rules => CatalogOfRules.Value;

    /// <summary>What is known of each language.</summary>
    public static LanguagePacks Packs => PacksOfLanguages.Value;

    /// <summary>The word lists that rules, house rules too, may refer to.</summary>
    public static WordLists Lists => ListsOfWords.Value;

    /// <summary>What the tool says in a language, given as a BCP 47 tag (<c>de-AT</c> gives German); English where it does not speak it.</summary>
    public static Wording Wording(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language : language[..end];
        return BuiltInWordings.Find(primary.ToLowerInvariant()) ?? BuiltInWordings.Find(FallbackLanguage)!;
    }
}
