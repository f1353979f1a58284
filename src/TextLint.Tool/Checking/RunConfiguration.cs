using System.Collections.Concurrent;
using TextLint.Analysis.Configuration;

namespace TextLint.Tool.Checking;

/// <summary>The configuration of each article: the files', overruled by the command line's.</summary>
/// <param name="files">The configuration files, or null where they say nothing.</param>
/// <param name="request">What the command line says.</param>
internal sealed class RunConfiguration(EditorConfig? files, CheckRequest request)
{
    private readonly ConcurrentDictionary<ArticleConfiguration, ArticleConfiguration> _overruled = new(ReferenceEqualityComparer.Instance);

    /// <summary>What holds for the article at an absolute path.</summary>
    public ArticleConfiguration For(string fullPath) =>
        _overruled.GetOrAdd(files?.For(Surroundings.WithForwardSlashes(fullPath)) ?? ArticleConfiguration.Default, request.Overrule);
}
