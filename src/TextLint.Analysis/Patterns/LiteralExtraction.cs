using System.Collections.Immutable;
using TextLint.Analysis.Patterns.Syntax;

namespace TextLint.Analysis.Patterns;

/// <summary>Derives from a pattern the literals of which one stands in every match.</summary>
/// <remarks>The way of RE2's prefilters: exact strings are multiplied out along a sequence as long as they are few, then the best set is kept.</remarks>
internal static class LiteralExtraction
{
    private const int MostExact = 48;
    private const int MostRequired = 400;
    private const int UnrolledCopies = 4;

    /// <summary>The literals, folded; none where the pattern demands none.</summary>
    public static ImmutableArray<string> Of(PatternNode pattern)
    {
        var literals = Analyse(pattern);
        return (literals.Exact is { } exact ? Better(literals.Required, exact) : literals.Required) ?? [];
    }

    private static Literals Analyse(PatternNode node) => node switch
    {
        PatternNode.One one => new Literals(one.Set.FewFolded() is { Length: > 0 and <= 8 } few ? [.. few.Select(c => c.ToString())] : null, null),
        PatternNode.Sequence sequence => AnalyseSequence(sequence.Parts),
        PatternNode.Choice choice => AnalyseChoice(choice.Branches),
        PatternNode.Repeat repeat => AnalyseRepeat(repeat),
        _ => Literals.Nothing,
    };

    private static Literals AnalyseSequence(ImmutableArray<PatternNode> parts)
    {
        ImmutableArray<string> current = [""];
        ImmutableArray<string>? best = null;
        var isExact = true;
        foreach (var literals in parts.Select(Analyse))
        {
            if (literals.Exact is { } exact && current.Length * exact.Length <= MostExact)
            {
                current = [.. current.SelectMany(head => exact, (head, tail) => head + tail).Distinct()];
                continue;
            }
            isExact = false;
            best = Better(best, current);
            best = Better(best, literals.Required);
            current = literals.Exact ?? [""];
        }
        return isExact ? new Literals(current, null) : new Literals(null, Better(best, current));
    }

    private static Literals AnalyseChoice(ImmutableArray<PatternNode> branches)
    {
        var all = branches.Select(Analyse).ToArray();
        if (Array.TrueForAll(all, literals => literals.Exact is not null))
        {
            ImmutableArray<string> exact = [.. all.SelectMany(literals => literals.Exact!.Value).Distinct()];
            if (exact.Length <= MostExact) return new Literals(exact, null);
        }
        var required = new List<string>();
        foreach (var literals in all)
        {
            if ((literals.Exact is { } exact ? Better(null, exact) : literals.Required) is not { } some) return new Literals(null, null);
            required.AddRange(some);
        }
        return new Literals(null, required.Count <= MostRequired ? [.. required.Distinct()] : null);
    }

    private static Literals AnalyseRepeat(PatternNode.Repeat repeat)
    {
        if (repeat.Min == 0)
        {
            if (repeat.Max == 0) return Literals.Nothing;
            return repeat.Max == 1 && Analyse(repeat.Part).Exact is { } exact ? new Literals([.. exact.Append("").Distinct()], null) : new Literals(null, null);
        }
        var copies = Enumerable.Repeat(repeat.Part, Math.Min(repeat.Min, UnrolledCopies));
        if (repeat.Max != repeat.Min || repeat.Min > UnrolledCopies) copies = copies.Append(new PatternNode.Repeat(repeat.Part, 0, null));
        return AnalyseSequence([.. copies]);
    }

    private static ImmutableArray<string>? Better(ImmutableArray<string>? a, ImmutableArray<string>? b)
    {
        if (b is not { } second || second.Any(literal => literal.Length == 0)) return a;
        if (a is not { } first) return second;
        return Value(second) > Value(first) ? second : first;
    }

    // The longer its shortest literal, the rarer a set is; each further literal makes it more frequent.
    private static int Value(ImmutableArray<string> literals) => literals.Min(Value) - literals.Length;

    // A letter alone stands in nearly every sentence.
    private static int Value(string literal) =>
        literal.Length == 1 && char.IsLetter(literal[0]) ? 2 : literal.Sum(static c => char.IsLetterOrDigit(c) ? 10 : char.IsWhiteSpace(c) ? 3 : 8);

    /// <param name="Exact">All strings that the part can match, where they are few.</param>
    /// <param name="Required">Strings of which one stands in every match, where there are such.</param>
    private readonly record struct Literals(ImmutableArray<string>? Exact, ImmutableArray<string>? Required)
    {
        public static Literals Nothing { get; } = new([""], null);
    }
}
