using System.Collections.Immutable;
using TextLint.Analysis.Rules;
using TextLint.Documents.Parsing;

namespace TextLint.Analysis.Configuration;

/// <summary>What the configuration says for one article.</summary>
public sealed class ArticleConfiguration
{
    private const string Prefix = "textlint_";
    private const string DiagnosticPrefix = "textlint_diagnostic.";
    private const string CategoryPrefix = "textlint_category.";
    private const string LanguageKey = "textlint_language";
    private const string TextFieldKey = "textlint_text_field";
    private const string HeadlineFieldKey = "textlint_headline_field";
    private const string LanguageFieldKey = "textlint_language_field";
    private const string SeveritySuffix = ".severity";

    // Never changed once they are here.
    private readonly Dictionary<string, RuleSeverity> _rules;
    private readonly Dictionary<string, RuleSeverity> _categories;

    private ArticleConfiguration(string? language, ArticleFields fields, Dictionary<string, RuleSeverity> rules, Dictionary<string, RuleSeverity> categories)
    {
        Language = language;
        Fields = fields;
        _rules = rules;
        _categories = categories;
        Key = KeyOf(language, fields, rules, categories);
    }

    /// <summary>The configuration that says nothing.</summary>
    public static ArticleConfiguration Default { get; } = new(
        null,
        ArticleFields.Default,
        new(StringComparer.OrdinalIgnoreCase),
        new(StringComparer.OrdinalIgnoreCase));

    /// <summary>BCP 47 tag that is set for the article, or null where it is to be recognised.</summary>
    public string? Language { get; }

    /// <summary>Where the article stands in a record.</summary>
    public ArticleFields Fields { get; }

    /// <summary>The keys that name a field of a record, each with what its value does.</summary>
    internal static IReadOnlyDictionary<string, Func<ArticleFields, string, ArticleFields>> FieldKeys { get; } = new Dictionary<string, Func<ArticleFields, string, ArticleFields>>(StringComparer.OrdinalIgnoreCase)
    {
        [TextFieldKey] = (fields, name) => fields with { Text = name },
        [HeadlineFieldKey] = (fields, name) => fields with { Headline = name },
        [LanguageFieldKey] = (fields, name) => fields with { Language = name },
    };

    /// <summary>The keys that name dictionaries and word lists of the house; a host reads them for the whole run, relative to the file that names them.</summary>
    public static ImmutableArray<string> WordKeys { get; } = ["textlint_dictionary", "textlint_words"];

    /// <summary>Equal for configurations that say the same.</summary>
    internal string Key { get; }

    /// <summary>Reads the options that hold for an article; keys that are not ours, and values that are no severity, are passed over.</summary>
    public static ArticleConfiguration From(IEnumerable<KeyValuePair<string, string>> options)
    {
        string? language = null;
        var fields = ArticleFields.Default;
        var rules = new Dictionary<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase);
        var categories = new Dictionary<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in options)
        {
            if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) continue;
            if (key.Equals(LanguageKey, StringComparison.OrdinalIgnoreCase)) language = value.Trim();
            else if (FieldKeys.TryGetValue(key, out var named)) fields = named(fields, value.Trim());
            else if (NameIn(key, DiagnosticPrefix) is { } id && SeverityOf(value) is { } severity) rules[id] = severity;
            else if (NameIn(key, CategoryPrefix) is { } category && SeverityOf(value) is { } level) categories[category] = level;
        }
        return new ArticleConfiguration(language, fields, rules, categories);
    }

    public ArticleConfiguration WithLanguage(string? language) => new(language, Fields, _rules, _categories);

    public ArticleConfiguration WithFields(ArticleFields fields) => new(Language, fields, _rules, _categories);

    public ArticleConfiguration WithRule(string id, RuleSeverity severity) => new(Language, Fields, new Dictionary<string, RuleSeverity>(_rules, _rules.Comparer) { [id] = severity }, _categories);

    public ArticleConfiguration WithCategory(string category, RuleSeverity severity) => new(Language, Fields, _rules, new Dictionary<string, RuleSeverity>(_categories, _categories.Comparer) { [category] = severity });

    /// <summary>
    /// How loud <paramref name="rule"/> is here. A rule's own key wins over its category's; as in Roslyn, a category's key does not wake
    /// a rule that is off by default.
    /// </summary>
    public RuleSeverity SeverityOf(Rule rule)
    {
        if (_rules.TryGetValue(rule.Id, out var severity)) return severity;
        if (!rule.Enabled) return RuleSeverity.None;
        return _categories.TryGetValue(rule.Category, out var level) ? level : rule.Severity;
    }

    /// <summary>The severity that a configuration's value names, or null.</summary>
    public static RuleSeverity? SeverityOf(string value) => value.Trim().ToLowerInvariant() switch
    {
        "none" => RuleSeverity.None,
        "silent" => RuleSeverity.Silent,
        "suggestion" => RuleSeverity.Suggestion,
        "warning" => RuleSeverity.Warning,
        "error" => RuleSeverity.Error,
        _ => null,
    };

    private static string? NameIn(string key, string prefix) =>
        key.Length > prefix.Length + SeveritySuffix.Length
        && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(SeveritySuffix, StringComparison.OrdinalIgnoreCase)
            ? key[prefix.Length..^SeveritySuffix.Length]
            : null;

    private static string KeyOf(string? language, ArticleFields fields, Dictionary<string, RuleSeverity> rules, Dictionary<string, RuleSeverity> categories)
    {
        // Names of fields are case-sensitive, the rest is not.
        var record = fields == ArticleFields.Default ? "" : $"{fields.Text}\0{fields.Headline}\0{fields.Language}";
        if (rules.Count == 0 && categories.Count == 0) return $"{language}|".ToUpperInvariant() + record;
        var parts = rules.Select(pair => $"{pair.Key}={pair.Value}").Concat(categories.Select(pair => $"[{pair.Key}]={pair.Value}"));
        return $"{language}|{string.Join('|', parts.Order(StringComparer.OrdinalIgnoreCase))}".ToUpperInvariant() + record;
    }
}
