using System.Collections.Frozen;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Tests.Rules;

public class RuleProblemTests
{
    private static readonly Wording Wording = new("en", new Dictionary<string, string>
    {
        ["rule-file.unknown-key"] = "No key “{detail}”.",
        ["rule-file.wrong-type"] = "“{detail}” does not fit.",
        ["rule-file.did-you-mean"] = "Did you mean “{expected}”?",
        ["rule-file.one-of"] = "Possible: {expected}.",
        ["rule-file.form"] = "Expected: {expected}",
    }.ToFrozenDictionary());

    [Theory]
    [InlineData(RuleFileError.UnknownKey, "", "No key “colour”.")]
    [InlineData(RuleFileError.UnknownKey, "color", "No key “colour”. Did you mean “color”?")]
    [InlineData(RuleFileError.UnknownKey, "id name", "No key “colour”. Possible: id, name.")]
    [InlineData(RuleFileError.WrongType, "[…]", "“colour” does not fit. Expected: […]")]
    public void A_problem_says_what_is_wrong_and_what_would_be_right(RuleFileError error, string expected, string said) =>
        new RuleProblem("a.yaml", default, default, error, "colour") { Expected = [.. expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)] }
            .Describe(Wording).ShouldBe(said);
}
