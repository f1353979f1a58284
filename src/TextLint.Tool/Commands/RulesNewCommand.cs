using System.CommandLine;
using System.Text.RegularExpressions;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Commands;

/// <summary><c>rules new</c>: writes a rule file that works, to begin with.</summary>
internal sealed partial class RulesNewCommand : ToolCommand
{
    private readonly Argument<string> _rule = new("rule");
    private readonly Option<string> _folder = new("--dir") { HelpName = "DIR", DefaultValueFactory = _ => "." };
    private readonly Option<string> _language = new("--language") { HelpName = "TAG" };

    public RulesNewCommand(Surroundings surroundings) : base("new", surroundings)
    {
        Arguments.Add(_rule);
        Options.Add(_folder);
        Options.Add(_language);
    }

    protected override int Run(Call call)
    {
        var wanted = call.Value(_rule)!;
        if (IdAndName().Match(wanted) is not { Success: true } parts) return call.Fail("cli.rules.new.bad-name", [new("rule", wanted)]);
        var folder = call.Surroundings.FullPath(call.Value(_folder)!);
        var path = Path.Combine(folder, $"{wanted}.yaml");
        var shown = call.Surroundings.ShownPath(path);
        if (File.Exists(path)) return call.Fail("cli.rules.new.exists", [new("path", shown)]);

        Directory.CreateDirectory(folder);
        File.WriteAllText(path, call.Wording.Format("cli.rules.new.template",
        [
            new("id", parts.Groups["id"].Value), new("name", parts.Groups["name"].Value), new("language", call.Value(_language) ?? call.Wording.Language),
        ]));
        call.Write(call.Wording.Format("cli.rules.new.written", [new("path", shown)]) + "\n");
        return ExitCode.Clean;
    }

    [GeneratedRegex("^(?!TL[0-9])(?<id>[A-Z]{2,}[0-9]+)-(?<name>[a-z0-9]+(-[a-z0-9]+)*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex IdAndName();
}
