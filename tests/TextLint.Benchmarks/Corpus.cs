namespace TextLint.Benchmarks;

/// <summary>The articles that the benchmarks read: the folder that <c>TEXTLINT_CORPUS</c> names, else the sample articles of the repository.</summary>
public static class Corpus
{
    /// <summary>The bytes of each article, ordered by path.</summary>
    public static byte[][] Read() => [.. Files().Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static IEnumerable<string> Files() =>
        Environment.GetEnvironmentVariable("TEXTLINT_CORPUS") is { Length: > 0 } folder
            ? Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            : Directory.EnumerateFiles(SampleFolder(), "*.txt");

    // A benchmark runs in a folder of its own, somewhere below the repository.
    private static string SampleFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "tests", "Articles");
            if (Directory.Exists(samples)) return samples;
        }
        throw new DirectoryNotFoundException("Set TEXTLINT_CORPUS to a folder with articles.");
    }
}
