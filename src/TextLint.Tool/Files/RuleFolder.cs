using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Tool.Files;

/// <summary>The rule files of a folder.</summary>
/// <param name="Path">The folder as reports show it.</param>
/// <param name="Files">Its files and those below it, ordinally by path.</param>
/// <param name="Rules">The rules that are in order.</param>
/// <param name="Problems">What is wrong with the others.</param>
internal sealed record RuleFolder(string Path, ImmutableArray<RuleFile> Files, ImmutableArray<Rule> Rules, ImmutableArray<RuleProblem> Problems)
{
    private const string Extension = ".yaml";
    private const string ListExtension = ".txt";
    private const string Dictionaries = "dictionaries/";

    /// <summary>Reads a folder of rules; throws what the file system throws.</summary>
    /// <param name="fullPath">Its absolute path.</param>
    /// <param name="shownPath">Its path as reports show it.</param>
    /// <param name="lists">The word lists that rules may refer to, besides those in <c>dictionaries/</c> of the folder itself.</param>
    /// <param name="origin">Whose rules they are.</param>
    public static RuleFolder Read(string fullPath, string shownPath, WordLists lists, RuleOrigin origin)
    {
        var unreadable = new List<string>();
        var all = new ArticleFolder(new DirectoryInfo(fullPath), unreadable).Files()
            .Select(file => (Path: Surroundings.WithForwardSlashes(System.IO.Path.GetRelativePath(fullPath, file.FullName)), file.FullName))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        if (unreadable is [var folder, ..]) throw new IOException(folder);
        var files = all
            .Where(file => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Select(file => new RuleFile(file.Path, TextOf(file.FullName)))
            .ToImmutableArray();
        var own = all
            .Where(file => file.Path.StartsWith(Dictionaries, StringComparison.Ordinal) && file.Path.EndsWith(ListExtension, StringComparison.OrdinalIgnoreCase))
            .Select(file => KeyValuePair.Create(file.Path[Dictionaries.Length..], TextOf(file.FullName)));
        var loaded = RuleLoader.Load(files, lists.With(WordLists.Read(own)), origin);
        return new RuleFolder(shownPath, files, loaded.Rules, loaded.Problems);
    }

    /// <summary>The path of a file of this folder as reports show it.</summary>
    public string ShownPath(string file) => Path is "." or "" ? file : $"{Path.TrimEnd('/')}/{file}";

    /// <summary>The text of a file of this folder.</summary>
    public SourceText TextOf(RuleProblem problem) => SourceText.From(Files.FirstOrDefault(file => file.Path == problem.File)?.Text ?? "");

    private static string TextOf(string path)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream).ToString();
    }
}
