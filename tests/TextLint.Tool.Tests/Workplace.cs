using System.Text;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Tests;

/// <summary>A folder of its own for one test, in which the tool is called as from a shell.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("textlint-").FullName;

    /// <summary>Where the process started, with <c>tests/Articles</c> below it.</summary>
    public static string Repository { get; } = FindRepository();

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public Workplace With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public Workplace With(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
        return this;
    }

    /// <summary>Adds the folder <c>house</c> with the rule HR1, a warning at the word “grau”.</summary>
    public Workplace WithHouseRule() => With("house/HR1-dull-word.yaml", """
        id: HR1
        name: dull-word
        defect: cliche
        severity: warning
        title: 'Dull word'
        message: '“{match}” is dull.'
        check:
          term:
            words: [grau]
        why: 'It tires.'
        instead: 'Say what is seen.'
        examples:
          - flagged: 'Der Himmel ist [|grau|].'
        """);

    public Workplace WithVariable(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    /// <summary>Calls the tool with arguments as one would type them, without quotes.</summary>
    public ToolResult Run(string arguments, string input = "", bool isTerminal = false, bool isCancelled = false) =>
        RunIn(Folder, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), input, isTerminal, isCancelled);

    public ToolResult RunIn(string folder, string[] arguments, string input = "", bool isTerminal = false, bool isCancelled = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = TextLintCommand.Invoke(arguments, new Surroundings
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            WorkingDirectory = folder,
            Variable = _variables.GetValueOrDefault,
            IsOutputTerminal = isTerminal,
            Cancellation = new CancellationToken(isCancelled),
        });
        return new ToolResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TextLint.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
