using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Configuration;

namespace TextLint.Tool.Files;

/// <summary>Reads the <c>.editorconfig</c> files that hold for some files: from the folder of each upward to the one that says <c>root = true</c>. Each is read once.</summary>
internal sealed class EditorConfigFiles
{
    private const string FileName = ".editorconfig";
    private const string OurPrefix = "textlint_";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _unreadable = [];

    /// <summary>Absolute paths of those that could be read, with forward slashes, ordinally.</summary>
    public IEnumerable<string> Paths => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>What they say; null where none of them speaks of us.</summary>
    // Most projects have a file for their editor; reading it as the compiler does costs as much as linting an article.
    public EditorConfig? Configuration => _texts.Values.Any(text => text.ToString().Contains(OurPrefix, StringComparison.OrdinalIgnoreCase)) ? new EditorConfig(Paths.Select(path => (path, _texts[path]))) : null;

    /// <summary>Those that could not be read.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    /// <summary>The text of one of the <see cref="Paths"/>.</summary>
    public SourceText TextOf(string path) => _texts[path];

    /// <summary>The files that a key names, as absolute paths; a path is relative to the configuration file, whatever its section.</summary>
    public IEnumerable<string> FilesNamedBy(string key)
    {
        foreach (var path in Paths)
        {
            foreach (var line in _texts[path].Lines)
            {
                var content = line.ToString().Split(['#', ';'])[0];
                var equals = content.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0 && content[..equals].Trim().Equals(key, StringComparison.OrdinalIgnoreCase) && content[(equals + 1)..].Trim() is { Length: > 0 } named)
                    yield return Path.GetFullPath(named, Path.GetDirectoryName(path)!);
            }
        }
    }

    /// <summary>Reads what holds for a file at an absolute path.</summary>
    public void ReadFor(string fullPath)
    {
        for (var folder = Path.GetDirectoryName(fullPath); folder is not null && _seen.Add(folder); folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, FileName);
            if (!File.Exists(path)) continue;
            if (Read(path) is { } text && IsRoot(text)) return;
        }
    }

    private SourceText? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var text = SourceText.From(stream);
            _texts.Add(Surroundings.WithForwardSlashes(path), text);
            return text;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(path);
            return null;
        }
    }

    private static bool IsRoot(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString().AsSpan().Trim();
            if (content.StartsWith('[')) return false;
            var equals = content.IndexOf('=');
            if (equals < 0 || !content[..equals].Trim().Equals("root", StringComparison.OrdinalIgnoreCase)) continue;
            return content[(equals + 1)..].Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }
}
