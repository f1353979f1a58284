using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Documents.Parsing;
using TextLint.Reporting;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>What a check shall do.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files, folders and patterns as the caller wrote them.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>What standard input is called.</summary>
    public string InputPath { get; init; } = "stdin";

    public ReportFormat Format { get; init; } = ReportFormat.Text;

    /// <summary>File that the report goes to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The quietest finding that is shown; null shows none.</summary>
    public DiagnosticSeverity? Minimum { get; init; } = DiagnosticSeverity.Info;

    /// <summary>The quietest finding that makes the run end with <see cref="ExitCode.Findings"/>; null lets none.</summary>
    public DiagnosticSeverity? FailOn { get; init; } = DiagnosticSeverity.Warning;

    public bool UsesConfiguration { get; init; } = true;

    /// <summary>BCP 47 tag that holds for all articles, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Dictionaries of the house as the caller wrote their paths.</summary>
    public ImmutableArray<string> Dictionaries { get; init; } = [];

    /// <summary>Word lists of the house as the caller wrote their paths.</summary>
    public ImmutableArray<string> WordLists { get; init; } = [];

    /// <summary>Severities by id of rule.</summary>
    public ImmutableArray<KeyValuePair<string, RuleSeverity>> Overrides { get; init; } = [];

    /// <summary>Whether safe fixes are applied, those of findings that are shown.</summary>
    public bool Fixes { get; init; }

    /// <summary>Absolute path of a folder that takes the articles without what does not belong into them; null for none.</summary>
    public string? CleanOutput { get; init; }

    /// <summary>Field of a line that holds the text; null where the configuration decides.</summary>
    public string? TextField { get; init; }

    /// <summary>Field of a line that holds the headline; null where the configuration decides.</summary>
    public string? HeadlineField { get; init; }

    /// <summary>Field of a line that holds the language; null where the configuration decides.</summary>
    public string? LanguageField { get; init; }

    /// <summary>Whether the time of each rule is measured and said on standard error.</summary>
    public bool Profiles { get; init; }

    /// <summary>Articles at a time.</summary>
    public int Jobs { get; init; } = 1;

    public bool IsQuiet { get; init; }

    public bool UseColor { get; init; }

    /// <summary>Where the cleaned articles of a file go; articles from outside the working directory lie in the folder too.</summary>
    public string CleanPathOf(ArticleFile file) =>
        Path.Combine([CleanOutput!, .. file.ShownPath.Split('/', ':').Where(part => part is not ("" or "." or ".."))]);

    /// <summary>What holds for an article once the request has its say.</summary>
    public ArticleConfiguration Overrule(ArticleConfiguration configured)
    {
        if (Language is not null) configured = configured.WithLanguage(Language);
        foreach (var (id, severity) in Overrides) configured = configured.WithRule(id, severity);
        var fields = configured.Fields;
        return configured.WithFields(new ArticleFields { Text = TextField ?? fields.Text, Headline = HeadlineField ?? fields.Headline, Language = LanguageField ?? fields.Language });
    }
}
