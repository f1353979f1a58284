using FsCheck;
using FsCheck.Fluent;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Patterns.Syntax;
using TextLint.Documents;

namespace TextLint.Analysis.Tests.Patterns;

/// <summary>What is derived of a pattern holds for random patterns and texts.</summary>
public class RandomPatternTests
{
    private static readonly string[] Atoms = ["a", "b", "A", "-", @"\s", " ", @"\w", "[ab]", "[^a]", @"\d", "ab", ".", "(?:-a+)", "(?:^|-)", "(?:-a+b)"];
    private static readonly string[] Quantifiers = ["", "", "", "?", "*", "+", "{2}", "{1,3}", "{2,}", "+?"];
    private static readonly string[] Anchors = ["", "", "", @"\b", "^"];

    private static readonly Gen<string> Piece = Gen.Sized(size => PieceOf(Math.Min(size, 6)));

    private static readonly Gen<string> Source =
        from anchor in Gen.Elements(Anchors)
        from pieces in Piece.ArrayOf(3)
        from end in Gen.Elements("", "", "$", @"\b", "x")
        select anchor + string.Concat(pieces) + end;

    private static readonly Gen<string> Text = Gen.Elements("a", "b", "A", "-", " ", "1", "x", "ab").ArrayOf().Select(string.Concat);

    [Fact]
    public void Every_match_holds_one_of_the_literals()
    {
        var cases = from source in Source from text in Text select (source, text);

        Prop.ForAll(cases.ToArbitrary(), HoldsLiteral).Check(Config.QuickThrowOnFailure.WithMaxTest(250).WithEndSize(30));
    }

    [Fact]
    public void A_pattern_that_is_proven_harmless_takes_steps_in_proportion_to_the_text()
    {
        Prop.ForAll(Source.ToArbitrary(), TakesLinearSteps).Check(Config.QuickThrowOnFailure.WithMaxTest(1_500).WithEndSize(12));
    }

    private static Gen<string> PieceOf(int size)
    {
        var atom = from text in Gen.Elements(Atoms) from quantifier in Gen.Elements(Quantifiers) select (text == "ab" && quantifier.Length > 0 ? "(?:ab)" : text) + quantifier;
        if (size <= 1) return atom;
        var group = from a in PieceOf(size / 2) from b in PieceOf(size / 2) from quantifier in Gen.Elements(Quantifiers) select $"(?:{a}{b}){quantifier}";
        var choice = from a in PieceOf(size / 2) from b in PieceOf(size / 2) select $"(?:{a}|{b})";
        return Gen.Frequency((4, atom), (1, group), (1, choice));
    }

    private static bool HoldsLiteral((string Source, string Text) given)
    {
        var pattern = new LinearPattern(given.Source);
        var literals = pattern.RequiredLiterals;
        if (literals.IsEmpty) return true;
        return pattern.Regex.Matches(given.Text)
            .All(match => literals.Any(literal => CaseFold.Of(match.Value).Contains(literal, StringComparison.Ordinal)));
    }

    private static bool TakesLinearSteps(string source)
    {
        var pattern = new LinearPattern(source);
        if (!pattern.IsHarmlessToBacktrack) return true;
        var root = PatternParser.Parse(source, ignoresCase: false).Root;
        return Worst.All(unit =>
        {
            var once = CountingMatcher.StepsFor(root, Repeat(unit, 400) + "!");
            var twice = CountingMatcher.StepsFor(root, Repeat(unit, 800) + "!");
            return twice <= (2.5 * once) + 1_000;
        });
    }

    private static string[] Worst => ["a", "b", " ", "1", "-", "ab", "a ", "a-", "ab ", "aab", "1a ", "--a"];

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
