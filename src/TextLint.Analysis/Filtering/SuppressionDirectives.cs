using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Filtering;

/// <summary>
/// Reads comments such as <c>textlint-disable-next-line TL6012, TL1001 -- quoted from the report</c>. Words: <c>textlint-disable</c>,
/// <c>textlint-enable</c>, <c>textlint-disable-line</c>, <c>textlint-disable-next-line</c>, <c>textlint-disable-file</c>; without rules all are meant.
/// </summary>
internal static class SuppressionDirectives
{
    private const string JustificationMark = "--";
    private static readonly char[] Separators = [' ', ',', '\t', '\r', '\n'];

    /// <summary>The directives of <paramref name="comments"/> in their order; other comments are passed over.</summary>
    public static ImmutableArray<SuppressionDirective> Read(ImmutableArray<Comment> comments)
    {
        if (comments.IsEmpty) return [];
        var directives = ImmutableArray.CreateBuilder<SuppressionDirective>();
        foreach (var comment in comments) directives.AddRange(Read(comment));
        return directives.ToImmutable();
    }

    private static IEnumerable<SuppressionDirective> Read(Comment comment)
    {
        var mark = comment.Text.IndexOf(JustificationMark, StringComparison.Ordinal);
        // The command itself may hold hyphens, but never two in a row.
        var head = mark < 0 ? comment.Text : comment.Text[..mark];
        var justification = mark < 0 ? "" : comment.Text[(mark + JustificationMark.Length)..].Trim();
        var words = head.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || ScopeOf(words[0]) is not { } scope) yield break;
        var rules = words.Length > 1 ? words[1..] : ["*"];
        foreach (var rule in rules) yield return new SuppressionDirective(scope, rule, comment.Span, justification);
    }

    private static SuppressionScope? ScopeOf(string command) => command switch
    {
        "textlint-disable" => SuppressionScope.FromHere,
        "textlint-enable" => SuppressionScope.ToHere,
        "textlint-disable-line" => SuppressionScope.Line,
        "textlint-disable-next-line" => SuppressionScope.NextLine,
        "textlint-disable-file" => SuppressionScope.File,
        _ => null,
    };
}
