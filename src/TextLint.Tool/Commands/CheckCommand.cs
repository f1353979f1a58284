using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Reporting;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Commands;

/// <summary><c>check</c>: lints articles.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = new("path") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _inputPath = new("--stdin-path") { HelpName = "PATH" };
    private readonly Option<string> _format = Choice("--format", "text", "text", "json", "sarif", "msbuild", "github");
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "FILE" };
    private readonly Option<string> _severity = Choice("--severity", "suggestion", "none", "suggestion", "warning", "error");
    private readonly Option<string> _failOn = Choice("--fail-on", "warning", "suggestion", "warning", "error", "never");
    private readonly Option<string[]> _rules = new("--rules") { HelpName = "DIR" };
    private readonly Option<string[]> _dictionary = new("--dictionary") { HelpName = "FILE" };
    private readonly Option<string[]> _words = new("--words") { HelpName = "FILE" };
    private readonly Option<string[]> _rule = new("--rule") { HelpName = "ID=SEVERITY" };
    private readonly Option<string> _language = new("--language") { HelpName = "TAG" };
    private readonly Option<string> _textField = new("--text-field") { HelpName = "NAME" };
    private readonly Option<string> _headlineField = new("--headline-field") { HelpName = "NAME" };
    private readonly Option<string> _languageField = new("--language-field") { HelpName = "NAME" };
    private readonly Option<bool> _fix = new("--fix");
    private readonly Option<string> _cleanOutput = new("--clean-output") { HelpName = "DIR" };
    private readonly Option<bool> _profile = new("--profile");
    private readonly Option<bool> _noConfig = new("--no-config");
    private readonly Option<string> _jobs = new("--jobs", "-j") { HelpName = "N" };
    private readonly Option<bool> _noColor = new("--no-color");
    private readonly Option<bool> _quiet = new("--quiet", "-q");

    public CheckCommand(Surroundings surroundings) : base("check", surroundings)
    {
        Arguments.Add(_paths);
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0)) result.AddError(token.Value);
        });
        foreach (var option in (Option[])[_inputPath, _format, _output, _severity, _failOn, _rules, _rule, _dictionary, _words, _language, _textField, _headlineField, _languageField, _fix, _cleanOutput, _profile, _noConfig, _jobs, _noColor, _quiet]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        if (RunRules.Load(call.Value(_rules) ?? [], call) is not { } rules) return ExitCode.Failure;
        return Overrides(rules, call) is { } overrides ? new CheckRun(RequestOf(call, overrides), rules, call).Run() : ExitCode.Failure;
    }

    private CheckRequest RequestOf(Call call, ImmutableArray<KeyValuePair<string, RuleSeverity>> overrides) => new()
    {
        Paths = [.. call.Value(_paths)!],
        InputPath = call.Value(_inputPath) ?? "stdin",
        Format = FormatOf(call.Value(_format)!),
        Output = call.Value(_output),
        Minimum = SeverityOf(call.Value(_severity)!),
        FailOn = SeverityOf(call.Value(_failOn)!),
        UsesConfiguration = !call.Value(_noConfig),
        Language = call.Value(_language),
        Dictionaries = [.. call.Value(_dictionary) ?? []],
        WordLists = [.. call.Value(_words) ?? []],
        Overrides = overrides,
        TextField = call.Value(_textField),
        HeadlineField = call.Value(_headlineField),
        LanguageField = call.Value(_languageField),
        Fixes = call.Value(_fix),
        CleanOutput = call.Value(_cleanOutput) is { } folder ? call.Surroundings.FullPath(folder) : null,
        Profiles = call.Value(_profile),
        Jobs = call.Value(_jobs) is { } jobs ? int.Parse(jobs, CultureInfo.InvariantCulture) : Environment.ProcessorCount,
        IsQuiet = call.Value(_quiet),
        UseColor = call.Value(_output) is null && Color.IsWanted(call.Value(_noColor), call.Surroundings.IsOutputTerminal, call.Surroundings.Variable),
    };

    private ImmutableArray<KeyValuePair<string, RuleSeverity>>? Overrides(RunRules rules, Call call)
    {
        var overrides = ImmutableArray.CreateBuilder<KeyValuePair<string, RuleSeverity>>();
        foreach (var wanted in call.Value(_rule) ?? [])
        {
            var equals = wanted.IndexOf('=', StringComparison.Ordinal);
            var severity = equals < 0 ? null : ArticleConfiguration.SeverityOf(wanted[(equals + 1)..]);
            if (severity is null)
            {
                call.Fail("cli.error.bad-value", [new("option", _rule.Name), new("value", wanted)]);
                return null;
            }
            if (rules.Find(wanted[..equals]) is not { } rule)
            {
                call.Fail("cli.error.no-such-rule", [new("rule", wanted[..equals])]);
                return null;
            }
            overrides.Add(new(rule.Id, severity.Value));
        }
        return overrides.ToImmutable();
    }

    private static ReportFormat FormatOf(string name) => name switch
    {
        "json" => ReportFormat.Json,
        "sarif" => ReportFormat.Sarif,
        "msbuild" => ReportFormat.MSBuild,
        "github" => ReportFormat.GitHub,
        _ => ReportFormat.Text,
    };

    private static DiagnosticSeverity? SeverityOf(string name) => name switch
    {
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => null,
    };
}
