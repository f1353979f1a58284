namespace TextLint.Language.Tests.Detection;

public class LanguageModelsTests
{
    private static readonly LanguageModels Models = SampleModels.Packs.Models;

    [Theory]
    [InlineData("The", "en")]
    [InlineData("NICHT", "de")]
    [InlineData("l’eau", "fr")]
    [InlineData("l'immeuble-d'à-côté", "fr")]
    [InlineData("window", "")]
    [InlineData("'", "")]
    [InlineData("", "")]
    public void A_word_is_a_function_word_of(string word, string languages)
    {
        var found = Models.FunctionWordOf(word);
        string.Join(' ', Models.Languages.Where((_, language) => (found >> language & 1) != 0)).ShouldBe(languages);
    }

    [Theory]
    [InlineData("Lösungen", "de")]
    [InlineData("THINGS", "en")]
    [InlineData("bateaux", "fr")]
    public void A_content_word_looks_most_like(string word, string language)
    {
        var scores = new float[Models.Languages.Length];
        Models.AddResemblance(word, scores);
        Models.Languages[Array.IndexOf(scores, scores.Max())].ShouldBe(language);
    }

    [Fact]
    public void A_word_of_any_length_is_weighed()
    {
        var scores = new float[Models.Languages.Length];
        Models.AddResemblance(new string('q', 5000), scores);
        scores.ShouldAllBe(score => score == 0);
    }

    [Fact]
    public void A_word_in_two_languages_speaks_for_both()
    {
        var models = new LanguageModels([.. SampleModels.Packs.All.Where(pack => pack.Language != "en"), SampleModels.Packs.For("de")]);
        var counts = new int[3];
        LanguageModels.Count(models.FunctionWordOf("und"), counts);
        counts.ShouldBe([1, 0, 1]);
    }
}
