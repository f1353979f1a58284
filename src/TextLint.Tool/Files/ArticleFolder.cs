using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace TextLint.Tool.Files;

/// <summary>
/// A folder as far as articles can lie in it: hidden files and folders, those of package managers and compilers, and links to folders
/// (which may lead in a circle) are left out.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="unreadable">Takes the paths of folders that cannot be read.</param>
internal sealed class ArticleFolder(DirectoryInfo folder, ICollection<string> unreadable) : DirectoryInfoBase
{
    private static readonly string[] PassedOver = ["node_modules", "bin", "obj"];

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => folder.Parent is { } parent ? new ArticleFolder(parent, unreadable) : null;

    /// <summary>All files below this folder.</summary>
    public IEnumerable<FileInfo> Files()
    {
        var open = new Stack<DirectoryInfo>([folder]);
        while (open.TryPop(out var current))
        {
            foreach (var entry in EntriesOf(current))
            {
                if (entry is DirectoryInfo below) open.Push(below);
                else yield return (FileInfo)entry;
            }
        }
    }

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in EntriesOf(folder))
        {
            if (entry is DirectoryInfo below) yield return new ArticleFolder(below, unreadable);
            else yield return new FileInfoWrapper((FileInfo)entry);
        }
    }

    // The library asks for a folder by name for the fixed parts of a pattern: named explicitly, a hidden one counts.
    public override DirectoryInfoBase GetDirectory(string path) => new ArticleFolder(new DirectoryInfo(Path.Combine(folder.FullName, path)), unreadable);

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(folder.FullName, path)));

    private FileSystemInfo[] EntriesOf(DirectoryInfo directory)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos().Where(IsVisible)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(directory.FullName);
            return [];
        }
    }

    private static bool IsVisible(FileSystemInfo entry)
    {
        if (entry.Name.StartsWith('.')) return false;
        if (entry is not DirectoryInfo) return true;
        return !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !PassedOver.Contains(entry.Name, StringComparer.Ordinal);
    }
}
