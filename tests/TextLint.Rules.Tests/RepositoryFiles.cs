using TextLint.Analysis.Rules;

namespace TextLint.Rules.Tests;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class RepositoryFiles
{
    private static string Root { get; } = FindRoot();

    /// <summary>The files below a folder of the repository, with paths relative to it.</summary>
    public static IEnumerable<RuleFile> In(string folder, string pattern)
    {
        var root = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Select(path => new RuleFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The absolute path of a file of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TextLint.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
