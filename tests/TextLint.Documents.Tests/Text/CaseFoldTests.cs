using System.Text.RegularExpressions;

namespace TextLint.Documents.Tests.Text;

public class CaseFoldTests
{
    private static readonly char[] Cased = [.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => char.ToLowerInvariant(c) != c || char.ToUpperInvariant(c) != c)];

    [Fact]
    public void Letters_that_are_equal_without_case_fold_to_one()
    {
        var byUpper = Cased.GroupBy(char.ToUpperInvariant).Where(group => group.Select(CaseFold.Of).Distinct().Count() > 1);

        byUpper.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_that_a_pattern_takes_for_one_fold_to_one()
    {
        var all = new string(Cased) + "\u017F\u212A\u0130\u0131";
        foreach (var letter in all)
        {
            var pattern = new Regex(letter.ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            foreach (var match in pattern.EnumerateMatches(all)) CaseFold.Of(all[match.Index]).ShouldBe(CaseFold.Of(letter));
        }
    }

    [Fact]
    public void Folding_twice_changes_nothing() => Cased.Where(c => CaseFold.Of(CaseFold.Of(c)) != CaseFold.Of(c)).ShouldBeEmpty();
}
