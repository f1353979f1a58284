namespace TextLint.Tool.Tests;

public class CleanOutputTests
{
    private const string Article = "Rat tagt heute lange\n\nDer  Rat hat am Montag getagt und viel über den Haushalt geredet.\n\nJetzt Newsletter abonnieren\n";

    [Fact]
    public void Cleaned_articles_stand_in_a_folder_of_their_own()
    {
        using var workplace = new Workplace().With("news/a.txt", Article).With("news/b.txt", "Nichts zu tun hier\n");

        workplace.Run("check news --clean-output clean --fail-on never").ExitCode.ShouldBe(0);

        workplace.Read("clean/news/a.txt").ShouldBe("Rat tagt heute lange\n\nDer  Rat hat am Montag getagt und viel über den Haushalt geredet.\n");
        workplace.Read("clean/news/b.txt").ShouldBe("Nichts zu tun hier\n");
        workplace.Read("news/a.txt").ShouldBe(Article);
    }

    [Theory]
    [InlineData("a.md", "# Rat tagt heute lange\n\nDer Rat hat getagt und geredet.\n\n**[Newsletter abonnieren](abo.html)**\n", "# Rat tagt heute lange\n\nDer Rat hat getagt und geredet.\n")]
    [InlineData("a.html", "<h1>Rat tagt heute lange</h1>\n<p>Der Rat hat getagt und geredet.</p>\n<p><a href=abo><br>Newsletter abonnieren</a></p>\n", "<h1>Rat tagt heute lange</h1>\n<p>Der Rat hat getagt und geredet.</p>\n")]
    [InlineData("a.html", "<h1>Rat tagt heute lange</h1>\n<p>Der Rat hat getagt und geredet.</p>\n<p>Newsletter <b>abonnieren\n</div>", "<h1>Rat tagt heute lange</h1>\n<p>Der Rat hat getagt und geredet.</p>\n<p>Newsletter <b>abonnieren\n</div>")]
    public void Of_markup_whole_elements_go(string name, string article, string expected)
    {
        using var workplace = new Workplace().With($"news/{name}", article);

        workplace.Run("check news --clean-output clean --fail-on never").ExitCode.ShouldBe(0);

        workplace.Read($"clean/news/{name}").ShouldBe(expected);
    }

    [Fact]
    public void A_path_that_leads_out_of_the_working_directory_stays_within_the_folder()
    {
        using var outside = new Workplace().With("a.txt", Article);
        using var workplace = new Workplace();

        workplace.Run($"check {outside.PathOf("a.txt")} --clean-output clean --fail-on never").ExitCode.ShouldBe(0);

        Directory.GetFiles(workplace.PathOf("clean"), "a.txt", SearchOption.AllDirectories).ShouldHaveSingleItem();
        outside.Read("a.txt").ShouldBe(Article);
    }
}
