using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class YamlProblems(string file, SourceText text)
{
    private const int LongestExcerpt = 60;

    private readonly List<RuleProblem> _found = [];

    public int Count => _found.Count;

    public void Add(TextSpan span, RuleFileError error, string detail, params ImmutableArray<string> expected)
    {
        var inside = TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        _found.Add(new RuleProblem(file, inside, text.Lines.GetLinePositionSpan(inside), error, detail) { Expected = expected });
    }

    /// <summary>The first line of what stands at <paramref name="span"/>, cut where it is long.</summary>
    public string Excerpt(TextSpan span)
    {
        var written = text.ToString(span).AsSpan();
        var end = written.IndexOfAny('\r', '\n');
        if (end < 0) end = written.Length;
        return end > LongestExcerpt ? $"{written[..LongestExcerpt]}…" : written[..end].ToString();
    }

    /// <summary>All problems in the order of the file.</summary>
    public IEnumerable<RuleProblem> InOrder() => _found.OrderBy(problem => problem.Span.Start).ThenBy(problem => problem.Error);
}
