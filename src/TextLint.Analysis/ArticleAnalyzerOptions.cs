namespace TextLint.Analysis;

/// <summary>How an <see cref="ArticleAnalyzer"/> works, whatever the article.</summary>
public sealed record ArticleAnalyzerOptions
{
    /// <summary>BCP 47 tag of the language that messages are written in.</summary>
    public string UiLanguage { get; init; } = "en";

    /// <summary>What the tool says, of which the names of languages (<c>language.es</c>) stand in messages; a tag stands for itself without it.</summary>
    public Wording? Wording { get; init; }

    /// <summary>How many threads look at one article; more than one pays where the articles are fewer than the processors.</summary>
    public int ThreadsPerArticle { get; init; } = 1;

    /// <summary>True where a check that throws shall not be reported but thrown on, as in tests.</summary>
    public bool RethrowsFailures { get; init; }
}
