using System.Collections.Immutable;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Configuration;

/// <summary>What the configuration says for one article.</summary>
public sealed class ArticleConfiguration
{
    private const string Prefix = "textlint_";
    private const string DiagnosticPrefix = "textlint_diagnostic.";
    private const string CategoryPrefix = "textlint_category.";
    private const string LanguageKey = "textlint_language";
    private const string SeveritySuffix = ".severity";

    private readonly ImmutableDictionary<string, RuleSeverity> _rules;
    private readonly ImmutableDictionary<string, RuleSeverity> _categories;

    private ArticleConfiguration(string? language, ImmutableDictionary<string, RuleSeverity> rules, ImmutableDictionary<string, RuleSeverity> categories)
    {
        Language = language;
        _rules = rules;
        _categories = categories;
        Key = KeyOf(language, rules, categories);
    }

    /// <summary>The configuration that says nothing.</summary>
    public static ArticleConfiguration Default { get; } = new(
        null,
        ImmutableDictionary.Create<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase),
        ImmutableDictionary.Create<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase));

    /// <summary>BCP 47 tag that is set for the article, or null where it is to be recognised.</summary>
    public string? Language { get; }

    /// <summary>Equal for configurations that say the same.</summary>
    internal string Key { get; }

    /// <summary>Reads the options that hold for an article; keys that are not ours, and values that are no severity, are passed over.</summary>
    public static ArticleConfiguration From(IEnumerable<KeyValuePair<string, string>> options)
    {
        var configuration = Default;
        foreach (var (key, value) in options)
        {
            if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) continue;
            if (key.Equals(LanguageKey, StringComparison.OrdinalIgnoreCase)) configuration = configuration.WithLanguage(value.Trim());
            else if (NameIn(key, DiagnosticPrefix) is { } id && SeverityOf(value) is { } severity) configuration = configuration.WithRule(id, severity);
            else if (NameIn(key, CategoryPrefix) is { } category && SeverityOf(value) is { } level) configuration = configuration.WithCategory(category, level);
        }
        return configuration;
    }

    public ArticleConfiguration WithLanguage(string? language) => new(language, _rules, _categories);

    public ArticleConfiguration WithRule(string id, RuleSeverity severity) => new(Language, _rules.SetItem(id, severity), _categories);

    public ArticleConfiguration WithCategory(string category, RuleSeverity severity) => new(Language, _rules, _categories.SetItem(category, severity));

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

    private static string KeyOf(string? language, ImmutableDictionary<string, RuleSeverity> rules, ImmutableDictionary<string, RuleSeverity> categories)
    {
        var parts = rules.Select(pair => $"{pair.Key}={pair.Value}").Concat(categories.Select(pair => $"[{pair.Key}]={pair.Value}"));
        return $"{language}|{string.Join('|', parts.Order(StringComparer.OrdinalIgnoreCase))}".ToUpperInvariant();
    }
}
