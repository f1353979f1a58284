using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Analysis.Tests.Rules;

public class RuleLoaderTests
{
    private static readonly Rule Loaded = RuleText.Load(RuleText.Whole).Rules.Single();

    [Fact]
    public void A_rule_is_what_its_file_says()
    {
        Loaded.Id.ShouldBe("TL6012");
        Loaded.Name.ShouldBe("filler-word");
        Loaded.Category.ShouldBe("style");
        Loaded.Language.ShouldBe("de");
        Loaded.Defect.ShouldBe(Defect.Redundancy);
        Loaded.Enabled.ShouldBeFalse();
        Loaded.Severity.ShouldBe(RuleSeverity.Suggestion);
        Loaded.File.ShouldBe(RuleText.Path);
    }

    [Fact]
    public void It_looks_where_its_file_says()
    {
        Loaded.Scope.Includes(BlockKind.Lead).ShouldBeTrue();
        Loaded.Scope.Includes(BlockKind.Headline).ShouldBeFalse();
        Loaded.Scope.Outside.ShouldBe(Region.Quotation);
    }

    [Fact]
    public void Texts_are_read_in_each_language_and_fall_back_to_English()
    {
        Loaded.Title.In("de").ShouldBe("Füllwort");
        Loaded.Title.In("fr").ShouldBe("Filler word");
        Loaded.Instead.In("de").ShouldBe("Delete it.");
    }

    [Fact]
    public void The_key_under_check_picks_the_class_and_the_keys_below_are_its_options()
    {
        var term = Loaded.Check.ShouldBeOfType<TermCheck>();

        term.Words.ShouldBe(["quasi", "so gut wie"]);
        term.Delete.ShouldBeTrue();
    }

    [Fact]
    public void Examples_keep_their_texts_kinds_and_places()
    {
        Loaded.Examples.Select(example => example.Kind).ShouldBe([RuleExampleKind.Flagged, RuleExampleKind.Clean, RuleExampleKind.Clean]);
        Loaded.Examples.Select(example => example.In).ShouldBe([BlockKind.Paragraph, BlockKind.Caption, null]);
        Loaded.Examples[0].Fixed.ShouldBe("Das ist gut.");
        Loaded.Examples[1].Because.ShouldBe("Only whole words count.");
        Loaded.Examples[2].Text.ShouldBe("Titel\n\nDas ist gut.\n");
        Loaded.Examples[2].Format.ShouldBe(".md");
        RuleText.Whole.Substring(Loaded.Examples[1].Span.Start, Loaded.Examples[1].Span.Length).ShouldBe("'Er heißt Quasimodo.'");
    }

    [Fact]
    public void A_file_with_line_ends_of_Windows_says_the_same()
    {
        var example = RuleText.Load(RuleText.Whole.ReplaceLineEndings("\r\n")).Rules.Single().Examples[0];

        (example with { Span = Loaded.Examples[0].Span }).ShouldBe(Loaded.Examples[0]);
    }

    [Theory]
    [InlineData("weekdays")]
    [InlineData("de/weekdays")]
    public void A_word_list_adds_its_entries_to_the_words(string name)
    {
        var lists = WordLists.Read([new("de/weekdays.txt", "# Days\n# Source: any calendar\nMontag\n\nDienstag\n")]);

        var rule = RuleText.Load(RuleText.Whole.Replace("delete: true", $"delete: true\n    lists: [{name}]"), lists: lists).Rules.Single();

        rule.Check.ShouldBeOfType<TermCheck>().Words.ShouldBe(["quasi", "so gut wie", "Montag", "Dienstag"]);
    }

    [Fact]
    public void A_word_list_adds_its_entries_to_the_words_of_a_token()
    {
        var lists = WordLists.Read([new("de/weekdays.txt", "# Days\n# Source: any calendar\nMontag\n")]);
        var sequence = "  sequence:\n    patterns:\n      - tokens:\n          - am\n          - { lists: [weekdays], text: [Tag] }";

        var rule = RuleText.Load(RuleText.Whole.Replace("  term:\n    words: [quasi, 'so gut wie']\n    delete: true", sequence), lists: lists).Rules.Single();

        rule.Check.ShouldBeOfType<SequenceCheck>().Patterns[0].Tokens[1].Text.ShouldBe(["Tag", "Montag"]);
    }

    [Fact]
    public void One_broken_file_does_not_stop_the_others()
    {
        var loaded = RuleLoader.Load(
            [new("de/style/TL6001-broken.yaml", "id: ["), new(RuleText.Path, RuleText.Whole)], WordLists.Empty, RuleOrigin.BuiltIn);

        loaded.Rules.Select(rule => rule.Id).ShouldBe(["TL6012"]);
        loaded.Problems.Select(problem => problem.File).Distinct().ShouldBe(["de/style/TL6001-broken.yaml"]);
    }

    [Fact]
    public void An_id_is_used_once()
    {
        var loaded = RuleLoader.Load([new("en/style/TL6012-filler-word.yaml", RuleText.Whole.Replace("language: de", "language: en")), new(RuleText.Path, RuleText.Whole)], WordLists.Empty, RuleOrigin.BuiltIn);

        loaded.Rules.Select(rule => rule.File).ShouldBe([RuleText.Path]);
        loaded.Problems.Select(problem => problem.Error).ShouldBe([RuleFileError.DuplicateId]);
    }

    [Theory]
    [InlineData("ACME1-filler-word.yaml", "ACME1", "de", "house")]
    [InlineData("de/ACME1-filler-word.yaml", "ACME1", "de", "house")]
    [InlineData("de/tone/AZ20-filler-word.yaml", "AZ20", "de", "tone")]
    public void House_rules_take_a_prefix_and_folders_of_their_own(string path, string id, string language, string category)
    {
        var rule = RuleLoader.Load([new(path, RuleText.Whole.Replace("TL6012", id))], WordLists.Empty, RuleOrigin.House).Rules.Single();

        rule.Id.ShouldBe(id);
        rule.Language.ShouldBe(language);
        rule.Category.ShouldBe(category);
    }

    [Fact]
    public void A_house_rule_may_name_its_category()
    {
        var text = RuleText.Whole.Replace("id: TL6012", "id: ACME1\ncategory: tone");

        RuleLoader.Load([new("ACME1-filler-word.yaml", text)], WordLists.Empty, RuleOrigin.House).Rules.Single().Category.ShouldBe("tone");
    }

    [Theory]
    [InlineData("TL6012")]
    [InlineData("A1")]
    [InlineData("acme1")]
    [InlineData("ACME")]
    [InlineData("ACME-1")]
    public void A_house_rule_cannot_take_any_id(string id)
    {
        var loaded = RuleLoader.Load([new($"{id}-filler-word.yaml", RuleText.Whole.Replace("TL6012", id))], WordLists.Empty, RuleOrigin.House);

        loaded.Problems.Select(problem => (problem.Error, problem.Detail)).ShouldBe([(RuleFileError.IdOutOfRange, id)]);
    }

    [Fact]
    public void A_rule_of_the_engine_needs_neither_check_nor_examples()
    {
        const string Text =
            """
            id: TL0001
            name: broken-rule-file
            title: 'Broken rule file'
            message: '{detail}'
            why: 'It is left out.'
            instead: 'Mend it.'
            """;

        RuleText.Load(Text, "any/engine/TL0001-broken-rule-file.yaml").Rules.Single().Check.ShouldBeNull();
    }
}
