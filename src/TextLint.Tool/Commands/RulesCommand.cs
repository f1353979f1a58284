using System.CommandLine;

namespace TextLint.Tool.Commands;

/// <summary><c>rules</c>: what there is to do with rules.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Surroundings surroundings) : base("rules")
    {
        Subcommands.Add(new RulesListCommand(surroundings));
        Subcommands.Add(new RulesExplainCommand(surroundings));
        Subcommands.Add(new RulesCheckCommand(surroundings));
        Subcommands.Add(new RulesNewCommand(surroundings));
        Subcommands.Add(new RulesMeasureCommand(surroundings));
    }
}
