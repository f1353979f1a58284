using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Checks;

/// <summary>At least and at most so many.</summary>
internal readonly record struct CountBounds(int? Min, int? Max)
{
    /// <summary>Names of what <see cref="Arguments"/> gives.</summary>
    public static ImmutableArray<string> Placeholders => ["count", "max", "min"];

    public bool Allow(int count) => !(count < Min) && !(count > Max);

    /// <summary>The count and the bounds, for messages; an absent bound is empty.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Arguments(int count) => [new("count", Text(count)), new("max", Text(Max)), new("min", Text(Min))];

    /// <summary>The problems of the options <c>min</c> and <c>max</c>: neither given, negative, crossed.</summary>
    public IEnumerable<OptionProblem> Validate()
    {
        if (Min is null && Max is null) yield return new OptionProblem(nameof(Max), -1, RuleFileError.MissingKey, "max");
        if (Max < 0 || Max < Min) yield return new OptionProblem(nameof(Max), -1, RuleFileError.UnknownValue, Text(Max));
        if (Min < 0) yield return new OptionProblem(nameof(Min), -1, RuleFileError.UnknownValue, Text(Min));
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
