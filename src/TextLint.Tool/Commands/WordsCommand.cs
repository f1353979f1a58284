using System.CommandLine;
using TextLint.Analysis.Configuration;
using TextLint.Formats;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;
using TextLint.Tool.Printing;

namespace TextLint.Tool.Commands;

/// <summary><c>words</c>: what the lexicon makes of each word.</summary>
internal sealed class WordsCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = new("path") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _inputPath = new("--stdin-path") { HelpName = "PATH" };
    private readonly Option<string> _format = Choice("--format", "text", "text", "json");
    private readonly Option<string> _language = new("--language") { HelpName = "TAG" };
    private readonly Option<bool> _unknown = new("--unknown");

    public WordsCommand(Surroundings surroundings) : base("words", surroundings)
    {
        Arguments.Add(_paths);
        foreach (var option in (Option[])[_inputPath, _format, _language, _unknown]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        var found = new ArticleFinder(call.Surroundings, [.. ArticleFormats.Extensions, .. ArticleFormats.LineExtensions]).Find(call.Value(_paths)!, call.Value(_inputPath) ?? "stdin");
        var isWhole = true;
        foreach (var path in found.Missing)
        {
            call.Fail("cli.error.file", [new("detail", $"{path}: {call.Wording["cli.error.missing-path"]}")]);
            isWhole = false;
        }
        var configuration = ArticleConfiguration.Default.WithLanguage(call.Value(_language));
        var reader = new ArticleReader(call.Surroundings);
        using var printer = WordPrinter.Create(call.Value(_format) == "json", call.Surroundings.Output, call.Value(_unknown));
        foreach (var file in found.Files)
        {
            call.Surroundings.Cancellation.ThrowIfCancellationRequested();
            try
            {
                foreach (var source in reader.Sources(file, configuration.Fields)) printer.Print(source, source.Parse(configuration, LexiconFolder.Packs));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                call.Fail("cli.error.file", [new("detail", $"{file.ShownPath}: {failure.Message}")]);
                isWhole = false;
            }
        }
        return isWhole ? ExitCode.Clean : ExitCode.Failure;
    }
}
