using System.CommandLine;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Commands;

/// <summary><c>rules list</c>: one line a rule.</summary>
internal sealed class RulesListCommand : ToolCommand
{
    private readonly Option<string> _format = Choice("--format", "text", "text", "json");
    private readonly Option<string> _language = new("--language") { HelpName = "TAG" };
    private readonly Option<string[]> _rules = new("--rules") { HelpName = "DIR" };

    public RulesListCommand(Surroundings surroundings) : base("list", surroundings)
    {
        foreach (var option in (Option[])[_format, _language, _rules]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        if (RunRules.Load(call.Value(_rules) ?? [], call) is not { } rules) return ExitCode.Failure;
        var language = call.Value(_language);
        var listed = rules.Catalog.All.Where(rule => language is null || rule.Language == Rule.AnyLanguage || rule.Language.Equals(language, StringComparison.OrdinalIgnoreCase));
        if (call.Value(_format) == "json") call.WriteJson(json => WriteJson(json, listed, call.Wording));
        else call.Write(Table(listed, call.Wording));
        return ExitCode.Clean;
    }

    private static string Table(IEnumerable<Rule> rules, Wording wording)
    {
        string Text(string key) => wording[$"cli.rules.list.{key}"];
        var table = new TextTable(Text("id"), Text("name"), Text("language-column"), Text("severity"), Text("enabled"), Text("defect"));
        foreach (var rule in rules)
            table.Add(rule.Id, rule.Name, rule.Language, NameOf(rule.Severity), Text(rule.Enabled ? "enabled-yes" : "enabled-no"), rule.Defect?.ToTag() ?? "-");
        return table.ToString();
    }

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<Rule> rules, Wording wording)
    {
        json.WriteStartArray();
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("title", rule.Title.In(wording.Language));
            json.WriteString("language", rule.Language);
            json.WriteString("category", rule.Category);
            json.WriteString("severity", NameOf(rule.Severity));
            json.WriteBoolean("enabled", rule.Enabled);
            json.WriteString("defect", rule.Defect?.ToTag());
            json.WriteString("file", rule.File);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string NameOf(RuleSeverity severity) => severity.ToString().ToLowerInvariant();
}
