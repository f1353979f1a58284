namespace TextLint.Tool;

/// <summary>The world as one call of the tool sees it, so that tests can give it another one.</summary>
internal sealed record Surroundings
{
    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Absolute path of the working directory.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Environment variables by name; null where there is none.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Whether a person reads the output as it comes.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads the errors as they come.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Asks for an early end.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>An absolute path of a path as the caller wrote it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A path as reports show it, with forward slashes: relative to the working directory where it lies below it, else absolute.</summary>
    public string ShownPath(string fullPath)
    {
        var relative = Path.GetRelativePath(WorkingDirectory, fullPath);
        var shown = relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? fullPath : relative;
        return WithForwardSlashes(shown);
    }

    public static string WithForwardSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The world of this process.</summary>
    public static Surroundings OfProcess()
    {
        var isOutputTerminal = !Console.IsOutputRedirected;
        return new Surroundings
        {
            OpenInput = Console.OpenStandardInput,
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
            WorkingDirectory = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            IsOutputTerminal = isOutputTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isOutputTerminal ? Math.Clamp(Console.WindowWidth, 40, 400) : 100,
        };
    }
}
