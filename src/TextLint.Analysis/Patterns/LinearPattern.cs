using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Patterns.Syntax;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Analysis.Patterns;

/// <summary>
/// A regular expression in .NET's syntax that is matched in time proportional to the text: without look-around, back-references and
/// atomic groups. Its engine is built when it is first needed; immutable, serves many threads.
/// </summary>
/// <remarks>
/// A group named <c>flag</c> marks the part of a match that is reported; what stands around it is context. Patterns that are not proven
/// harmless run on the non-backtracking engine, which takes some 9 ms to build.
/// </remarks>
public sealed class LinearPattern
{
    /// <summary>Name of the group that marks what is reported.</summary>
    public const string FlagGroup = "flag";

    private const string WholeOpen = "^(?:";
    private const string WholeClose = ")$";

    // An automaton grows with the product of nested counts; beyond this a pattern is a trap rather than a rule.
    private const int LargestSize = 5_000;

    private readonly Lazy<Regex> _regex;
    private readonly Lazy<ParsedPattern> _parsed;
    private readonly Lazy<ImmutableArray<string>> _literals;
    private readonly Lazy<ShortTextMatcher?> _matcher;
    private readonly Lazy<(Regex? Regex, string? Refusal)> _trial;

    /// <param name="source">The pattern; capitals count, unless it begins with <c>(?i)</c>.</param>
    public LinearPattern(string source)
        : this(source, ignoreCase: false)
    {
    }

    private LinearPattern(string source, bool ignoreCase)
    {
        Source = source;
        IgnoreCase = ignoreCase;
        _trial = new(Try);
        _parsed = new(() => _trial.Value.Refusal is null ? PatternParser.Parse(Source, IgnoreCase) : ParsedPattern.Empty);
        _literals = new(() => LiteralExtraction.Of(_parsed.Value.Root));
        _matcher = new(() => ShortTextMatcher.Of(PatternParser.Parse(Source, IgnoreCase).Root));
        _regex = new(() => IsHarmlessToBacktrack && _trial.Value.Regex is { } tried ? tried : new Regex(Source, Options | RegexOptions.NonBacktracking));
    }

    /// <summary>A pattern that was compiled at build time, so that nothing of it is worked out again.</summary>
    /// <param name="source">The pattern.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    /// <param name="requiredLiterals">What <see cref="RequiredLiterals"/> gave at build time.</param>
    /// <param name="generated">The generated expression, for patterns that <see cref="IsHarmlessToBacktrack"/>; else null.</param>
    public LinearPattern(string source, bool ignoreCase, ImmutableArray<string> requiredLiterals, Func<Regex>? generated)
        : this(source, ignoreCase)
    {
        _literals = new(requiredLiterals);
        _regex = new(generated ?? (() => new Regex(Source, Options | RegexOptions.NonBacktracking)));
    }

    public string Source { get; }

    public bool IgnoreCase { get; }

    /// <summary>The options that the pattern is to be matched with, apart from the choice of the engine.</summary>
    public RegexOptions Options => RegexOptions.CultureInvariant | (IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);

    /// <summary>Literals, folded, of which at least one stands in every match; empty where there is no such condition.</summary>
    public ImmutableArray<string> RequiredLiterals => _literals.Value;

    /// <summary>Whether a backtracking engine is proven to match it in linear time too.</summary>
    public bool IsHarmlessToBacktrack => BacktrackingProof.Holds(_parsed.Value.Root);

    /// <summary>Names of its named groups.</summary>
    public ImmutableArray<string> GroupNames => _parsed.Value.GroupNames;

    /// <summary>Whether it has a group of that name or number; it must be without a problem.</summary>
    public bool HasGroup(string name) => new Regex(Source, Options).GetGroupNames().Contains(name, StringComparer.Ordinal);

    /// <summary>What is wrong with it, or null; a pattern with a problem must not be matched.</summary>
    public PatternProblem? Problem
    {
        get
        {
            if (_trial.Value.Refusal is { } words) return new PatternProblem(RuleFileError.InvalidPattern, words);
            if (_parsed.Value.NonLinear is { } construct) return new PatternProblem(RuleFileError.NonLinearPattern, construct);
            return SizeOf(_parsed.Value.Root) > LargestSize ? new PatternProblem(RuleFileError.NonLinearPattern, Source) : null;
        }
    }

    /// <summary>The expression, built when first asked for.</summary>
    public Regex Regex => _regex.Value;

    /// <summary>Whether it matches a word or mark; no engine is built where <see cref="Whole"/> made the pattern and it is plain. It must be without a problem.</summary>
    public bool IsMatch(ReadOnlySpan<char> token) =>
        token.Length <= ShortTextMatcher.LongestText && _matcher.Value is { } matcher ? matcher.Fits(token) : Regex.IsMatch(token);

    /// <summary>What is reported of the matches in a sentence, as spans of the projected text; empty ones are not.</summary>
    public IEnumerable<TextSpan> FlaggedIn(Sentence sentence)
    {
        if (!Regex.IsMatch(sentence.Characters)) yield break;
        for (var match = Regex.Match(sentence.Characters.ToString()); match.Success; match = match.NextMatch())
        {
            var flagged = FlaggedOf(match);
            if (flagged.Length > 0) yield return new TextSpan(sentence.Projected.Start + flagged.Index, flagged.Length);
        }
    }

    /// <summary>The part of a match that is reported.</summary>
    public static Group FlaggedOf(Match match) => match.Groups[FlagGroup] is { Success: true } flag ? flag : match;

    /// <summary>The same pattern, to which capitals make no difference.</summary>
    public LinearPattern IgnoringCase() => IgnoreCase ? this : new LinearPattern(Source, ignoreCase: true);

    /// <summary>The same pattern, which matches a whole text or nothing.</summary>
    public LinearPattern Whole() =>
        Source.StartsWith(WholeOpen, StringComparison.Ordinal) && Source.EndsWith(WholeClose, StringComparison.Ordinal)
            ? this
            : new LinearPattern(WholeOpen + Source + WholeClose, IgnoreCase);

    public override string ToString() => Source;

    private (Regex? Regex, string? Refusal) Try()
    {
        try
        {
            return (new Regex(Source, Options), null);
        }
        catch (ArgumentException invalid)
        {
            return (null, invalid.Message);
        }
    }

    private static long SizeOf(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => sequence.Parts.Sum(SizeOf),
        PatternNode.Choice choice => choice.Branches.Sum(SizeOf),
        PatternNode.Repeat repeat => Math.Min(LargestSize + 1L, SizeOf(repeat.Part)) * Math.Max(1, repeat.Max ?? repeat.Min),
        _ => 1,
    };
}
