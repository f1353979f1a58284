using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace TextLint.CompilerHost.Tests;

/// <summary>Builds the sample project once and keeps what the compiler said, on its console and in its own SARIF.</summary>
public sealed class SampleBuild
{
    private static readonly string Root = Metadata("RepositoryRoot");

    public SampleBuild()
    {
        var work = Directory.CreateTempSubdirectory("textlint-sample");
        try
        {
            var log = Path.Combine(work.FullName, "build.sarif");
            Console = Run(log, work.FullName);
            Results = File.Exists(log) ? ReadResults(log) : [];
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>The folder of the sample project.</summary>
    public static string Folder { get; } = Path.Combine(Root, "tests", "TextLint.CompilerHost.Sample");

    /// <summary>What the build printed.</summary>
    public string Console { get; }

    /// <summary>What the compiler logged, in its order.</summary>
    public IReadOnlyList<LoggedResult> Results { get; }

    private static string Run(string log, string output)
    {
        var host = Path.Combine(Root, "artifacts", "bin", "TextLint.CompilerHost", Metadata("Configuration").ToLowerInvariant()) + Path.DirectorySeparatorChar;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = ["build", "--no-incremental", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:ArtifactsPath={output}", $"-p:CompilerHostFolder={host}", $"-p:SampleErrorLog={log}"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed + errors.Result;
    }

    private static List<LoggedResult> ReadResults(string log)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(log));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(LoggedResult.From)];
    }

    private static string Metadata(string key) =>
        typeof(SampleBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
