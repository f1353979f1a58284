using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Configuration;

/// <summary>The <c>.editorconfig</c> files of a run, read as the compiler reads them.</summary>
public sealed class EditorConfig
{
    private readonly AnalyzerConfigSet _set;
    private readonly ConcurrentDictionary<string, ArticleConfiguration> _known = new(StringComparer.Ordinal);

    /// <param name="files">Absolute path, with forward slashes, and text of each file.</param>
    public EditorConfig(IEnumerable<(string Path, SourceText Text)> files) =>
        _set = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray());

    /// <summary>What holds for the article at an absolute path with forward slashes.</summary>
    public ArticleConfiguration For(string path)
    {
        var configuration = ArticleConfiguration.From(_set.GetOptionsForSourcePath(path).AnalyzerOptions);
        return _known.GetOrAdd(configuration.Key, configuration);
    }
}
