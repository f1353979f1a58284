using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Rules;

/// <summary>A text that shows what a rule reports, or what it leaves alone. Every rule has some, and they are run as tests.</summary>
/// <param name="Kind">Whether it is flagged or clean.</param>
/// <param name="Text">The text; in a flagged one <c>[|…|]</c> marks each span that is reported.</param>
public sealed record RuleExample(RuleExampleKind Kind, string Text)
{
    /// <summary>The text after all fixes, where the rule offers some; itself clean.</summary>
    public string? Fixed { get; init; }

    /// <summary>Articles that come before this one in the same run, for a rule that compares articles.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Why a clean example is clean.</summary>
    public string? Because { get; init; }

    /// <summary>The kind of block that the text is, or null where it is a whole article with blocks of its own.</summary>
    public BlockKind? In { get; init; } = BlockKind.Paragraph;

    /// <summary>Extension of the format that the text is written in, such as <c>.md</c>.</summary>
    public string Format { get; init; } = ".txt";

    /// <summary>Where it stands in the rule file, in UTF-16 offsets; empty for built-in rules, whose files are not at hand.</summary>
    public TextSpan Span { get; init; }
}
