using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TextLint.Analysis.Examples;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Formats;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;

namespace TextLint.Tool.Commands;

/// <summary><c>rules check</c>: reads rule files strictly and runs their examples.</summary>
internal sealed class RulesCheckCommand : ToolCommand
{
    private readonly Argument<string[]> _folders = new("folder") { Arity = ArgumentArity.ZeroOrMore };

    public RulesCheckCommand(Surroundings surroundings) : base("check", surroundings) => Arguments.Add(_folders);

    protected override int Run(Call call)
    {
        var runner = new RuleExampleRunner(LexiconFolder.Packs, ArticleFormats.Parsers);
        var folders = call.Value(_folders) ?? [];
        var problems = 0;
        var rules = ImmutableArray.CreateBuilder<Rule>();
        if (folders.Length == 0) rules.AddRange(BuiltIn.Rules.All);
        foreach (var failure in rules.SelectMany(runner.Run)) Print(call, failure.Rule.File, failure.In(new RuleFile(failure.Rule.File, "")), ref problems);
        foreach (var path in folders)
        {
            var full = call.Surroundings.FullPath(path);
            if (!Directory.Exists(full)) return call.Fail("cli.error.no-folder", [new("path", path)]);
            var folder = RuleFolder.Read(full, call.Surroundings.ShownPath(full), BuiltIn.Lists, OriginOf(full));
            var files = folder.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
            foreach (var problem in folder.Problems) Print(call, folder.ShownPath(problem.File), problem, ref problems);
            foreach (var failure in folder.Rules.SelectMany(runner.Run)) Print(call, folder.ShownPath(failure.Rule.File), failure.In(files[failure.Rule.File]), ref problems);
            rules.AddRange(folder.Rules);
        }
        if (problems > 0) return call.Fail("cli.rules.check.broken", [new("count", Number(problems))]);
        call.Write(call.Wording.Format("cli.rules.check.ok", [new("count", Number(rules.Count)), new("examples", Number(rules.Sum(rule => rule.Examples.Length)))]) + "\n");
        return ExitCode.Clean;
    }

    // The rules of the tool alone speak for the engine; those of a house may not take their ids.
    private static RuleOrigin OriginOf(string folder) => Directory.Exists(Path.Combine(folder, "any", "engine")) ? RuleOrigin.BuiltIn : RuleOrigin.House;

    private static void Print(Call call, string shownPath, RuleProblem problem, ref int problems)
    {
        problems++;
        var start = problem.Lines.Start;
        call.Write($"{shownPath}:{Number(start.Line + 1)}:{Number(start.Character + 1)}: {problem.Describe(call.Wording)}\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
