using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Spacing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Runs of white space within a block that should be one plain space. Columns drawn with blanks are left alone.</summary>
public sealed class SpaceRunCheck : BlockCheck
{
    /// <summary>The characters that a run consists of; a run with any other is not looked at.</summary>
    public required string Of { get; init; }

    /// <summary>Characters of which a run has at least one; empty where there is no such condition.</summary>
    public string With { get; init; } = "";

    /// <summary>Length of the shortest run that is found.</summary>
    public int Min { get; init; } = 2;

    /// <summary>Whether a plain space in its place is right without a look.</summary>
    public bool Safe { get; init; } = true;

    public override ImmutableArray<string> Triggers => With.Length > 0
        ? [.. With.Select(c => c.ToString())]
        : [.. Of.SelectMany(_ => Of, (first, second) => Min > 1 ? $"{first}{second}" : first.ToString()).Distinct()];

    public override bool CanFix => true;

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Of.Length == 0 || Of.Any(c => !char.IsWhiteSpace(c))) yield return new OptionProblem(nameof(Of), -1, RuleFileError.UnknownValue, Of);
        if (With.Any(c => !Of.Contains(c, StringComparison.Ordinal))) yield return new OptionProblem(nameof(With), -1, RuleFileError.UnknownValue, With);
        if (Min < 1) yield return new OptionProblem(nameof(Min), -1, RuleFileError.UnknownValue, "min");
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var text = block.Text;
        if (Layout.IsDrawn(text.Characters) || Layout.IsCode(text.Characters)) yield break;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) continue;
            var run = TextSpan.FromBounds(i, Blank.EndOfRun(text.Characters, i));
            if (IsFlaw(text.Slice(run)))
                yield return new Finding(text.ToSource(run)) { Fixes = VisibleEdit.Replace(text, run, " ", Safe) is { } fix ? [fix] : [] };
            i = run.End;
        }
    }

    private bool IsFlaw(ReadOnlySpan<char> run) =>
        run.Length >= Min && !run.ContainsAnyExcept(Of) && (With.Length == 0 || run.ContainsAny(With));
}
