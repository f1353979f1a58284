using TextLint.Analysis.Rules;

namespace TextLint.RuleCompiler;

/// <summary>Reads the files of a folder, in an order that is the same on every machine.</summary>
internal static class FolderReader
{
    /// <summary>The files below <paramref name="folder"/> that fit <paramref name="pattern"/>, with relative paths.</summary>
    public static IEnumerable<RuleFile> Files(string folder, string pattern) => Directory
        .EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .Where(file => !file.Relative.Contains("node_modules/", StringComparison.Ordinal))
        .OrderBy(file => file.Relative, StringComparer.Ordinal)
        .Select(file => new RuleFile(file.Relative, File.ReadAllText(file.Path)));
}
