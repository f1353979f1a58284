namespace TextLint.Tool.Files;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string _path;
    private readonly string? _beside;

    private ReplacedFile(string path, string? beside)
    {
        _path = path;
        _beside = beside;
        Stream = new FileStream(beside ?? path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
    }

    public Stream Stream { get; }

    /// <summary>Begins to write a file at an absolute path; throws what the file system throws.</summary>
    public static ReplacedFile Create(string path)
    {
        // A device cannot be moved over.
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) return new ReplacedFile(path, null);
        if (Directory.Exists(path)) throw new IOException(path);
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        return new ReplacedFile(target, $"{target}.{Environment.ProcessId}.part");
    }

    /// <summary>Puts what was written in its place.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (_beside is not null) File.Move(_beside, _path, overwrite: true);
    }

    /// <summary>Leaves the place as it was, unless <see cref="Commit"/> was called.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (_beside is not null && File.Exists(_beside)) File.Delete(_beside);
    }
}
