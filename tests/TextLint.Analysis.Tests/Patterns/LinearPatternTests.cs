using System.Text.RegularExpressions;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Tests.Patterns;

public class LinearPatternTests
{
    [Theory]
    [InlineData("(?=a)b", "(?=")]
    [InlineData("a(?!b)", "(?!")]
    [InlineData("(?<=a)b", "(?<=")]
    [InlineData("(?<!a)b", "(?<!")]
    [InlineData("(?>a+)b", "(?>")]
    [InlineData(@"(a)\1", @"\1")]
    [InlineData(@"(?<x>a)\k<x>", @"\k")]
    [InlineData("(a)?(?(1)b|c)", "(?(")]
    [InlineData("(((a{99}){99}){99})", "(((a{99}){99}){99})")]
    public void What_takes_more_than_linear_time_is_refused(string source, string construct) =>
        new LinearPattern(source).Problem.ShouldBe(new PatternProblem(RuleFileError.NonLinearPattern, construct));

    [Theory]
    [InlineData("(a")]
    [InlineData("[a")]
    [InlineData("a**")]
    [InlineData(@"\p{Nonsense}")]
    [InlineData(@"\")]
    public void A_broken_pattern_is_refused_with_the_words_of_the_engine(string source)
    {
        var problem = new LinearPattern(source).Problem.ShouldNotBeNull();

        problem.Error.ShouldBe(RuleFileError.InvalidPattern);
        problem.Detail.ShouldContain(source);
    }

    [Fact]
    public void A_pattern_nested_ten_thousand_deep_is_refused() =>
        new LinearPattern(new string('(', 10_000) + "a" + new string(')', 10_000)).Problem.ShouldNotBeNull();

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|aa)+$")]
    [InlineData("(.*)(.*)(.*)(.*)x")]
    public void An_explosive_pattern_runs_on_the_engine_that_does_not_backtrack(string source)
    {
        var pattern = new LinearPattern(source);

        pattern.Problem.ShouldBeNull();
        pattern.IsHarmlessToBacktrack.ShouldBeFalse();
        pattern.Regex.Options.HasFlag(RegexOptions.NonBacktracking).ShouldBeTrue();
        pattern.Regex.IsMatch(new string('a', 5_000) + "b").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Haus|Hof", "haus,hof")]
    [InlineData("[Dd]er Hof", "der hof")]
    [InlineData(@"\bdie\s+die\b", "die")]
    [InlineData(@"\w+ung\b", "ung")]
    [InlineData("ab?cd", "abcd,acd")]
    [InlineData("a{3}b", "aaab")]
    [InlineData("(?:Haus|Hof)tür", "haustür,hoftür")]
    [InlineData("(?i)STRASSE", "strasse")]
    [InlineData(@"\d+ Prozent", " prozent")]
    [InlineData(@"\s,", ",")]
    [InlineData(@"\s+", "")]
    [InlineData("x*", "")]
    [InlineData(@"Haus|\w+", "")]
    [InlineData("(?# Haus )Hof", "hof")]
    [InlineData(@"(?x) H o f # Haus", "hof")]
    [InlineData(@"\u0041\x42\.", "ab.")]
    [InlineData("(?<flag>Haus) am Hof", "haus am hof")]
    [InlineData(@"[^,]\,Haus", ",haus")]
    public void One_of_the_literals_stands_in_every_match(string source, string literals) =>
        string.Join(',', new LinearPattern(source).RequiredLiterals).ShouldBe(literals);

    [Theory]
    [InlineData(@"\b(?:Haus|Hof)\b")]
    [InlineData(@"\b\w+ung\b")]
    [InlineData("„[^„“]*“")]
    [InlineData(@"\b(?:der|die)\w*")]
    [InlineData(@"\b(?:der|die)\s+\w+\s+(?:der|die)\b")]
    [InlineData(@"[^\s] +,")]
    [InlineData(@"^\s+\w")]
    [InlineData(@"\.\.+")]
    [InlineData(@"^\d+(?:[.,]\d+)*\s\p{L}")]
    [InlineData(@"(?:^|[\s(])[0-9][0-9.,]*%")]
    [InlineData(@"\b\d{1,3}(?:\.\d{3})?\s?Euro")]
    public void A_pattern_with_one_way_to_match_is_proven_harmless(string source) => new LinearPattern(source).IsHarmlessToBacktrack.ShouldBeTrue();

    [Theory]
    [InlineData("(?:a+)+")]
    [InlineData("(?:a|aa)+")]
    [InlineData(@"^(?:,[\d,]+)*x")]
    [InlineData(@"^,*(?:,\d+)*x")]
    [InlineData(@"^(?:,\d+\w*)*x")]
    [InlineData("(?:a|b|ab)*c")]
    [InlineData("a*a*b")]
    [InlineData("xa*b?a*c")]
    [InlineData("a+b")]
    [InlineData("xx*y")]
    [InlineData("„[^“]*“")]
    [InlineData(@"(?:ab|\s)\s*y")]
    [InlineData(@"\b\w+ung\w+")]
    [InlineData("x[^y]*y")]
    [InlineData(@"\b.*x")]
    [InlineData("a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaa")]
    [InlineData("(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)(?:a|ab)b")]
    [InlineData("(?:a{0,8}){0,8}b")]
    public void A_pattern_with_many_ways_to_match_is_not(string source) => new LinearPattern(source).IsHarmlessToBacktrack.ShouldBeFalse();

    [Fact]
    public void A_generated_expression_is_taken_as_it_is()
    {
        var generated = new Regex("Haus");

        new LinearPattern("Haus", false, ["haus"], () => generated).Regex.ShouldBeSameAs(generated);
    }
}
