using System.CommandLine;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Commands;

/// <summary><c>rules explain</c>: all that a rule has to say.</summary>
internal sealed class RulesExplainCommand : ToolCommand
{
    private readonly Argument<string> _rule = new("rule");
    private readonly Option<string[]> _rules = new("--rules") { HelpName = "DIR" };

    public RulesExplainCommand(Surroundings surroundings) : base("explain", surroundings)
    {
        Arguments.Add(_rule);
        Options.Add(_rules);
    }

    protected override int Run(Call call)
    {
        if (RunRules.Load(call.Value(_rules) ?? [], call) is not { } rules) return ExitCode.Failure;
        var wanted = call.Value(_rule)!;
        if (rules.Find(wanted) is not { } rule) return call.Fail("cli.error.no-such-rule", [new("rule", wanted)]);
        call.Write(RuleExplanation.Of(rule, call.Wording));
        return ExitCode.Clean;
    }
}
