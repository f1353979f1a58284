using System.CommandLine;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Content;
using TextLint.Language;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;
using TextLint.Tool.Printing;

namespace TextLint.Tool.Commands;

/// <summary><c>print blocks</c>, <c>print sentences</c>, <c>print tokens</c>, <c>print tags</c>, <c>print attributions</c>.</summary>
internal sealed class PrintUnitCommand : ToolCommand
{
    private readonly Func<ArticleModel, IEnumerable<PrintedUnit>> _unitsOf;
    private readonly Argument<string> _file = new("file");
    private readonly Option<string> _inputPath = new("--stdin-path") { HelpName = "PATH" };
    private readonly Option<string> _format = Choice("--format", "text", "text", "json");
    private readonly Option<string> _language = new("--language") { HelpName = "TAG" };
    private readonly Option<string> _textField = new("--text-field") { HelpName = "NAME" };

    public PrintUnitCommand(string name, Surroundings surroundings, Func<ArticleModel, IEnumerable<PrintedUnit>> unitsOf) : base(name, surroundings)
    {
        _unitsOf = unitsOf;
        Arguments.Add(_file);
        foreach (var option in (Option[])[_inputPath, _format, _language, _textField]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        var path = call.Value(_file)!;
        var file = path == ArticleFinder.StandardInput ? new ArticleFile(null, call.Value(_inputPath) ?? "stdin") : new ArticleFile(call.Surroundings.FullPath(path), path);
        var analyzer = new ArticleAnalyzer(BuiltIn.Rules, LexiconFolder.Packs, new ArticleAnalyzerOptions());
        var settings = ArticleConfiguration.Default.WithLanguage(call.Value(_language));
        if (call.Value(_textField) is { } field) settings = settings.WithFields(settings.Fields with { Text = field });
        var articles = new ArticleReader(call.Surroundings).Sources(file, settings.Fields).Select(source => analyzer.Read(source, settings));
        if (call.Value(_format) == "json") call.WriteJson(json => ArticlePrinter.WriteJson(json, articles, _unitsOf));
        else
        {
            foreach (var article in articles) call.Write(ArticlePrinter.Lines(_unitsOf(article), article.Document.Written));
        }
        return ExitCode.Clean;
    }
}
