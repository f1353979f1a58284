using Microsoft.Extensions.FileSystemGlobbing;

namespace TextLint.Tool.Files;

/// <summary>Finds the files that the paths of a call mean: files, folders, patterns, and <c>-</c> for standard input.</summary>
/// <param name="surroundings">Where paths begin.</param>
/// <param name="extensions">Extensions that make a file in a folder an article, with the full stop.</param>
internal sealed class ArticleFinder(Surroundings surroundings, IEnumerable<string> extensions)
{
    /// <summary>How standard input is written as a path.</summary>
    public const string StandardInput = "-";

    private static readonly char[] PatternMarks = ['*', '{'];

    private readonly HashSet<string> _extensions = new(extensions, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ArticleFile> _files = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    /// <summary>Looks for <paramref name="paths"/>.</summary>
    /// <param name="paths">As the caller wrote them.</param>
    /// <param name="inputPath">What standard input is called.</param>
    public FoundArticles Find(IEnumerable<string> paths, string inputPath)
    {
        var unreadable = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == StandardInput) _files[inputPath] = new ArticleFile(null, inputPath);
            else Add(path, unreadable);
        }
        var files = _files.Values.ToArray();
        Array.Sort(files, (one, other) => string.CompareOrdinal(one.ShownPath, other.ShownPath));
        return new FoundArticles([.. files], [.. _missing, .. unreadable.Select(surroundings.ShownPath)]);
    }

    private void Add(string path, ISet<string> unreadable)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            _missing.Add(path);
            return;
        }
        var full = surroundings.FullPath(path);
        if (Directory.Exists(full)) AddFolder(new ArticleFolder(new DirectoryInfo(full), unreadable));
        else if (File.Exists(full)) Add(full);
        else if (path.IndexOfAny(PatternMarks) < 0 || !AddPattern(full, unreadable)) _missing.Add(path);
    }

    private void AddFolder(ArticleFolder folder)
    {
        foreach (var file in folder.Files())
        {
            if (_extensions.Contains(file.Extension)) Add(file.FullName);
        }
    }

    private bool AddPattern(string pattern, ISet<string> unreadable)
    {
        var isFound = false;
        foreach (var alternative in Braces.Expand(pattern))
        {
            var root = FixedPart(alternative);
            if (!Directory.Exists(root)) continue;
            var matcher = new Matcher(StringComparison.Ordinal).AddInclude(Path.GetRelativePath(root, alternative));
            foreach (var match in matcher.Execute(new ArticleFolder(new DirectoryInfo(root), unreadable)).Files)
            {
                Add(Path.GetFullPath(match.Path, root));
                isFound = true;
            }
        }
        return isFound;
    }

    private static string FixedPart(string pattern)
    {
        var root = pattern;
        while (root.Contains('*', StringComparison.Ordinal)) root = Path.GetDirectoryName(root) ?? Path.DirectorySeparatorChar.ToString();
        return root == pattern ? Path.GetDirectoryName(pattern) ?? pattern : root;
    }

    private void Add(string fullPath)
    {
        var shown = surroundings.ShownPath(fullPath);
        _files[shown] = new ArticleFile(fullPath, shown);
    }
}
