using TextLint.Analysis;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;

namespace TextLint.RuleCompiler;

/// <summary>Problems in the form that MSBuild takes for errors: <c>file(line,column): error TL0001: text</c>.</summary>
internal sealed class ProblemReport(IReadOnlyList<Wording> wordings)
{
    // Before the wordings could be read there is nothing to speak with but the names of the problems.
    private readonly Wording _wording = wordings.FirstOrDefault(wording => wording.Language == "en")
        ?? new Wording("en", new Dictionary<string, string>());

    public List<string> Lines { get; } = [];

    public void Add(string folder, IEnumerable<RuleProblem> problems)
    {
        foreach (var problem in problems)
        {
            var start = problem.Lines.Start;
            Lines.Add($"{Path.Combine(folder, problem.File)}({start.Line + 1},{start.Character + 1}): error {EngineRule.BrokenRuleFile}: {problem.Describe(_wording)}");
        }
    }
}
