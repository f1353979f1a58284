using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TextLint.Content;
using TextLint.Reporting;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Measuring;

namespace TextLint.Tool.Commands;

/// <summary><c>docs</c>: writes or verifies the generated pages.</summary>
internal sealed class DocsCommand : ToolCommand
{
    private const string PageLanguage = "en";

    private readonly Option<bool> _write = new("--write");
    private readonly Option<bool> _verify = new("--verify");
    private readonly Option<string> _root = new("--root") { HelpName = "DIR", DefaultValueFactory = _ => "." };

    public DocsCommand(Surroundings surroundings) : base("docs", surroundings)
    {
        foreach (var option in (Option[])[_write, _verify, _root]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        if (call.Value(_write) == call.Value(_verify)) return call.Fail("cli.docs.choose");
        var folder = Path.Combine(call.Surroundings.FullPath(call.Value(_root)!), "rules");
        if (!Directory.Exists(folder)) return call.Fail("cli.error.no-folder", [new("path", call.Surroundings.ShownPath(folder))]);
        var pages = PagesFor(folder);
        return call.Value(_write) ? Write(call, folder, pages) : Verify(call, folder, pages);
    }

    private static ImmutableArray<DocumentationPage> PagesFor(string folder)
    {
        var readme = Path.Combine(folder, "README.md");
        return RuleDocumentation.Pages(
            BuiltIn.Rules,
            MeasurementFile.Read(Path.Combine(folder, "measurements.json")),
            BuiltIn.Wording(PageLanguage),
            File.Exists(readme) ? File.ReadAllText(readme) : "");
    }

    private static int Write(Call call, string folder, ImmutableArray<DocumentationPage> pages)
    {
        foreach (var page in pages)
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!IsWritten(path, page)) File.WriteAllText(path, page.Content);
        }
        foreach (var path in Forgotten(folder, pages)) File.Delete(path);
        call.Write(call.Wording.Format("cli.docs.written", [new("count", Number(pages.Length))]) + "\n");
        return ExitCode.Clean;
    }

    private static int Verify(Call call, string folder, ImmutableArray<DocumentationPage> pages)
    {
        var stale = pages.Select(page => (Path: Path.Combine(folder, page.Path), Page: page)).Where(pair => !IsWritten(pair.Path, pair.Page)).Select(pair => pair.Path);
        var wrong = stale.Concat(Forgotten(folder, pages)).Order(StringComparer.Ordinal).ToList();
        if (wrong.Count == 0)
        {
            call.Write(call.Wording.Format("cli.docs.verified", [new("count", Number(pages.Length))]) + "\n");
            return ExitCode.Clean;
        }
        foreach (var path in wrong) call.Write(call.Wording.Format("cli.docs.stale", [new("path", call.Surroundings.ShownPath(path))]) + "\n");
        call.Write(call.Wording.Format("cli.docs.repair", [new("command", "dotnet run --project src/TextLint.Tool -- docs --write")]) + "\n");
        return ExitCode.Findings;
    }

    private static bool IsWritten(string path, DocumentationPage page) => File.Exists(path) && File.ReadAllText(path) == page.Content;

    // The page of a rule that is gone.
    private static IEnumerable<string> Forgotten(string folder, ImmutableArray<DocumentationPage> pages)
    {
        var known = pages.Select(page => Path.GetFullPath(page.Path, folder)).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(folder, "TL*.md", SearchOption.AllDirectories).Where(path => !known.Contains(Path.GetFullPath(path))).Order(StringComparer.Ordinal);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
