namespace TextLint.Reporting;

/// <summary>A path as a URI reference (RFC 3986): relative to the working directory where it lies below it, else absolute.</summary>
/// <param name="Uri">Percent-encoded.</param>
/// <param name="IsRelative">Whether it is relative to the working directory.</param>
internal readonly record struct ArticlePath(string Uri, bool IsRelative)
{
    /// <param name="path">Absolute, or relative to <paramref name="baseDirectory"/>.</param>
    /// <param name="baseDirectory">Absolute path, or empty.</param>
    public static ArticlePath Of(string path, string baseDirectory)
    {
        var root = Resolve([], baseDirectory);
        if (!IsAbsolute(path)) return Relate(Resolve(root, path), root);
        var segments = Resolve([], path);
        return baseDirectory.Length == 0 ? Absolute(segments) : Relate(segments, root);
    }

    private static ArticlePath Relate(List<string> segments, List<string> root)
    {
        var isBelow = segments.Count > root.Count && segments.Take(root.Count).SequenceEqual(root, StringComparer.Ordinal);
        return isBelow ? new ArticlePath(string.Join('/', segments.Skip(root.Count).Select(System.Uri.EscapeDataString)), IsRelative: true) : Absolute(segments);
    }

    private static ArticlePath Absolute(List<string> segments)
    {
        var encoded = segments.Select((segment, i) => i == 0 && IsDrive(segment) ? segment : System.Uri.EscapeDataString(segment));
        return new ArticlePath("file:///" + string.Join('/', encoded), IsRelative: false);
    }

    // A drive letter is absolute on every machine, so that a report reads the same wherever it was written.
    private static bool IsAbsolute(string path) =>
        path.Length > 0 && (IsSeparator(path[0]) || (path.Length > 2 && IsDrive(path[..2]) && IsSeparator(path[2])));

    private static bool IsDrive(string segment) => segment.Length == 2 && segment[1] == ':' && char.IsAsciiLetter(segment[0]);

    private static bool IsSeparator(char c) => c == '/' || c == Path.DirectorySeparatorChar;

    private static List<string> Resolve(List<string> root, string path)
    {
        var resolved = new List<string>(root);
        foreach (var segment in path.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".") continue;
            if (segment != "..") resolved.Add(segment);
            else if (resolved.Count > 0) resolved.RemoveAt(resolved.Count - 1);
        }
        return resolved;
    }
}
