using TextLint.Analysis.Patterns;

namespace TextLint.Analysis.Tests.Patterns;

public class ShortTextMatcherTests
{
    private static readonly string[] Words =
    [
        "", "7", "12", "1.", "31.", "32", "1987", "2024", "2024.", "18:30", "18.3", "1,000,000", "1.000.000", "two", "twelve", "Two", "ab", "abab", "ababa",
        "Reformkurs", "kurs", "Wirtschaftspolitik", "12-Jahre-alter", "21st", "\u0663", "\u200D", "Straße", "straßE", "x.", "aaaa", new string('a', 63), new string('a', 64), new string('a', 200),
    ];

    [Theory]
    [InlineData(@"\d+|two|three|twelve")]
    [InlineData(@"(?:19|20)\d\d\.?")]
    [InlineData(@"\d{1,2}(?:[:.]\d\d)?")]
    [InlineData(@"(?:[1-9]|[12]\d|3[01])\.")]
    [InlineData(@"[1-9]\d{0,2}(?:,\d{3}){2,}")]
    [InlineData(@".+(?:programm|politik|kurs)")]
    [InlineData(@"\d{1,3}-Jahre?-alte[rnsm]?")]
    [InlineData(@"(?:ab)*")]
    [InlineData(@"(?:a?|b){3,}")]
    [InlineData(@"(?:a*)*")]
    [InlineData(@"a{2,4}?|")]
    [InlineData(@"\w{2,}")]
    [InlineData(@"\P{Lu}+")]
    [InlineData(@"[^\d.]+")]
    [InlineData(@"[a-z-[aeiou]]+")]
    [InlineData(@"(?i)two|straße")]
    [InlineData(@"\b\w+\b")]
    [InlineData(@"^a+$|\p{IsBasicLatin}+")]
    public void Tells_of_a_word_what_the_engine_tells(string source)
    {
        var pattern = new LinearPattern(source).Whole();

        foreach (var word in Words) pattern.IsMatch(word).ShouldBe(pattern.Regex.IsMatch(word), word);
    }
}
