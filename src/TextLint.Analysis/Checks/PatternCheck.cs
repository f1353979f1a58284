using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Regular expressions within a sentence or block. Reported is the whole match, or the part that a group named <c>flag</c> takes, so that
/// the rest is context.
/// </summary>
public sealed class PatternCheck : BlockCheck
{
    private static readonly Regex GroupReference = new(@"\$(?:\$|\{(?<name>\w+)\}|(?<name>\d+))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private readonly LinearPattern? _pattern;
    private readonly ImmutableArray<LinearPattern> _patterns = [];
    private readonly ImmutableArray<LinearPattern> _except = [];
    private ImmutableArray<LinearPattern> _all;
    private ImmutableArray<LinearPattern> _exceptions;

    /// <summary>The regular expression, without look-around, back-references and atomic groups.</summary>
    public LinearPattern? Pattern
    {
        get => IgnoreCase ? _pattern?.IgnoringCase() : _pattern;
        init => _pattern = value;
    }

    /// <summary>Several expressions, of which each is reported.</summary>
    public ImmutableArray<LinearPattern> Patterns
    {
        get => Cased(_patterns);
        init => _patterns = value;
    }

    /// <summary>Whether capitals make no difference.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether a match lies in a sentence (<c>^</c> and <c>$</c> are its ends) or may run over a whole block and its white space.</summary>
    public PatternUnit Within { get; init; } = PatternUnit.Sentence;

    /// <summary>What a fix writes in place of the reported part; <c>$1</c> and <c>${name}</c> stand for groups. Empty deletes it; no fix without.</summary>
    public string? Replace { get; init; }

    /// <summary>Whether the replacement is right without a look.</summary>
    public bool Safe { get; init; }

    /// <summary>Expressions that excuse what overlaps one of their matches.</summary>
    public ImmutableArray<LinearPattern> Except
    {
        get => Cased(_except);
        init => _except = value;
    }

    public override ImmutableArray<string> Triggers =>
        All.Any(pattern => pattern.RequiredLiterals.IsEmpty) ? [] : [.. All.SelectMany(pattern => pattern.RequiredLiterals).Distinct(StringComparer.Ordinal)];

    public override ImmutableArray<string> Placeholders =>
        [.. All.SelectMany(pattern => pattern.GroupNames).Append("replacement").Distinct(StringComparer.Ordinal)];

    public override bool CanFix => Replace is not null;

    public override int LongestBlock => Within == PatternUnit.Block ? PatternUnits.Longest : int.MaxValue;

    private ImmutableArray<LinearPattern> All => Once(ref _all, () => Pattern is { } pattern ? Patterns.Insert(0, pattern) : Patterns);

    private ImmutableArray<LinearPattern> Exceptions => Once(ref _exceptions, () => Except);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Pattern is null && Patterns.IsEmpty) yield return new OptionProblem(nameof(Pattern), -1, RuleFileError.MissingKey, "pattern");
        if (Pattern?.Problem is { } problem) yield return new OptionProblem(nameof(Pattern), -1, problem.Error, problem.Detail);
        foreach (var name in UnknownGroups()) yield return new OptionProblem(nameof(Replace), -1, RuleFileError.UnknownPlaceholder, name);
        foreach (var wrong in ProblemsOf(nameof(Patterns), Patterns).Concat(ProblemsOf(nameof(Except), Except))) yield return wrong;
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        foreach (var unit in PatternUnits.Of(block, Within))
        {
            foreach (var finding in FindIn(block.Text, unit)) yield return finding;
        }
    }

    // .NET writes what it does not know as it stands, and "${word}" in an article is nobody's wish.
    private IEnumerable<string> UnknownGroups()
    {
        foreach (Match reference in GroupReference.Matches(Replace ?? ""))
        {
            var name = reference.Groups["name"].Value;
            if (name.Length > 0 && All.Any(pattern => pattern.Problem is null && !pattern.HasGroup(name))) yield return reference.Value;
        }
    }

    private static IEnumerable<OptionProblem> ProblemsOf(string option, ImmutableArray<LinearPattern> patterns)
    {
        for (var i = 0; i < patterns.Length; i++)
        {
            if (patterns[i].Problem is { } problem) yield return new OptionProblem(option, i, problem.Error, problem.Detail);
        }
    }

    private ImmutableArray<LinearPattern> Cased(ImmutableArray<LinearPattern> patterns) =>
        IgnoreCase ? [.. patterns.Select(pattern => pattern.IgnoringCase())] : patterns;

    // A pattern keeps its engine, so the same ones must serve every call.
    private static ImmutableArray<LinearPattern> Once(ref ImmutableArray<LinearPattern> field, Func<ImmutableArray<LinearPattern>> make)
    {
        if (field.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref field, make());
        return field;
    }

    private List<Finding> FindIn(ProjectedText text, TextSpan unit)
    {
        var findings = new List<Finding>();
        List<TextSpan>? excused = null;
        foreach (var pattern in All)
        {
            if (!pattern.Regex.IsMatch(text.Slice(unit))) continue;
            var seen = text.Slice(unit).ToString();
            for (var match = pattern.Regex.Match(seen); match.Success; match = match.NextMatch())
            {
                var flagged = LinearPattern.FlaggedOf(match);
                excused ??= ExcusedIn(seen);
                if (flagged.Length > 0 && !excused.Exists(span => span.OverlapsWith(new TextSpan(flagged.Index, flagged.Length)))) findings.Add(FindingOf(text, unit.Start, match, flagged));
            }
        }
        if (All.Length > 1) findings.Sort((a, b) => a.Span.CompareTo(b.Span));
        return findings;
    }

    private List<TextSpan> ExcusedIn(string seen)
    {
        var excused = new List<TextSpan>();
        foreach (var exception in Exceptions)
        {
            foreach (var match in exception.Regex.EnumerateMatches(seen)) excused.Add(new TextSpan(match.Index, match.Length));
        }
        return excused;
    }

    private Finding FindingOf(ProjectedText text, int offset, Match match, Group flagged)
    {
        var projected = new TextSpan(offset + flagged.Index, flagged.Length);
        var replacement = Replace is null ? "" : match.Result(Replace);
        var arguments = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        arguments.Add(new("replacement", replacement));
        foreach (Group group in match.Groups)
        {
            if (!char.IsAsciiDigit(group.Name[0])) arguments.Add(new(group.Name, group.Value));
        }
        var fix = Replace is null || replacement == flagged.Value ? null : VisibleEdit.Replace(text, projected, replacement, Safe);
        return new Finding(text.ToSource(projected)) { Arguments = arguments.ToImmutable(), Fixes = fix is null ? [] : [fix] };
    }
}
