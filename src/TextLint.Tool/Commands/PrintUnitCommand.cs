using System.CommandLine;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;
using TextLint.Tool.Printing;

namespace TextLint.Tool.Commands;

/// <summary><c>print blocks</c>, <c>print sentences</c>, <c>print tokens</c>.</summary>
internal sealed class PrintUnitCommand : ToolCommand
{
    private readonly Func<ArticleDocument, IEnumerable<PrintedUnit>> _unitsOf;
    private readonly Argument<string> _file = new("file");
    private readonly Option<string> _inputPath = new("--stdin-path") { HelpName = "PATH" };
    private readonly Option<string> _format = Choice("--format", "text", "text", "json");
    private readonly Option<string> _language = new("--language") { HelpName = "TAG" };

    public PrintUnitCommand(string name, Surroundings surroundings, Func<ArticleDocument, IEnumerable<PrintedUnit>> unitsOf) : base(name, surroundings)
    {
        _unitsOf = unitsOf;
        Arguments.Add(_file);
        foreach (var option in (Option[])[_inputPath, _format, _language]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        var path = call.Value(_file)!;
        var file = path == ArticleFinder.StandardInput ? new ArticleFile(null, call.Value(_inputPath) ?? "stdin") : new ArticleFile(call.Surroundings.FullPath(path), path);
        var analyzer = new ArticleAnalyzer(BuiltIn.Rules, LexiconFolder.Packs, new ArticleAnalyzerOptions());
        var article = analyzer.Read(new ArticleReader(call.Surroundings).Read(file), ArticleConfiguration.Default.WithLanguage(call.Value(_language))).Document;
        if (call.Value(_format) == "json") call.WriteJson(json => ArticlePrinter.WriteJson(json, _unitsOf(article), article.Text));
        else call.Write(ArticlePrinter.Lines(_unitsOf(article), article.Text));
        return ExitCode.Clean;
    }
}
