using System.Collections.Immutable;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Kinds of block that an article must or must not have. A missing one is reported at the first block, a forbidden one where it stands.</summary>
public sealed class PresenceCheck : ArticleCheck
{
    /// <summary>Kinds of block of which there must be at least one each, such as <c>headline</c>.</summary>
    public ImmutableArray<BlockKind> Require { get; init; } = [];

    /// <summary>Kinds of block of which there must be one at least, whichever, such as <c>lead</c> or <c>paragraph</c>.</summary>
    public ImmutableArray<BlockKind> RequireAny { get; init; } = [];

    /// <summary>Kinds of block of which there must be none, such as <c>boilerplate</c>.</summary>
    public ImmutableArray<BlockKind> Forbid { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["kind"];

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Require.IsEmpty && RequireAny.IsEmpty && Forbid.IsEmpty) yield return new OptionProblem(nameof(Require), -1, RuleFileError.MissingKey, "require");
        for (var i = 0; i < Forbid.Length; i++)
        {
            if (Require.Contains(Forbid[i])) yield return new OptionProblem(nameof(Forbid), i, RuleFileError.UnknownValue, KeyCase.Value(Forbid[i].ToString()));
        }
    }

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var blocks = model.Document.Blocks;
        if (blocks.IsEmpty) yield break;
        foreach (var kind in Require.Distinct())
        {
            if (!blocks.Any(block => block.Kind == kind)) yield return FindingAt(blocks[0], kind);
        }
        if (!RequireAny.IsEmpty && !blocks.Any(block => RequireAny.Contains(block.Kind))) yield return FindingAt(blocks[0], RequireAny[0]);
        foreach (var block in blocks)
        {
            if (Forbid.Contains(block.Kind)) yield return FindingAt(block, block.Kind);
        }
    }

    private static Finding FindingAt(Block block, BlockKind kind) =>
        new(CountedUnit.VisibleSpan(block)) { Arguments = [new("kind", KeyCase.Value(kind.ToString()))] };
}
