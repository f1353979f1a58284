using System.Collections.Concurrent;
using System.Collections.Immutable;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;

namespace TextLint.Tool.Checking;

/// <summary>The configuration of each article: the files', overruled by the command line's.</summary>
/// <param name="files">The configuration files, or null where they say nothing.</param>
/// <param name="language">BCP 47 tag that holds for all articles, or null.</param>
/// <param name="overrides">Severities by id of rule.</param>
internal sealed class RunConfiguration(EditorConfig? files, string? language, ImmutableArray<KeyValuePair<string, RuleSeverity>> overrides)
{
    private readonly ConcurrentDictionary<ArticleConfiguration, ArticleConfiguration> _overruled = new(ReferenceEqualityComparer.Instance);

    /// <summary>What holds for the article at an absolute path.</summary>
    public ArticleConfiguration For(string fullPath)
    {
        var configured = files?.For(Surroundings.WithForwardSlashes(fullPath)) ?? ArticleConfiguration.Default;
        return language is null && overrides.IsEmpty ? configured : _overruled.GetOrAdd(configured, Overrule);
    }

    private ArticleConfiguration Overrule(ArticleConfiguration configured)
    {
        if (language is not null) configured = configured.WithLanguage(language);
        foreach (var (id, severity) in overrides) configured = configured.WithRule(id, severity);
        return configured;
    }
}
