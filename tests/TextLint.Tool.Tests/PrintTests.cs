using System.Text.Json;

namespace TextLint.Tool.Tests;

public class PrintTests
{
    private const string Article = "Ein Titel\n\nDer Rat tagt. Am 3. Oktober fährt er fort.\n";

    [Fact]
    public void Sentences_are_shown_with_their_places()
    {
        using var workplace = new Workplace().With("a.txt", Article);

        workplace.Run("print sentences a.txt").Output.Split('\n').ShouldContain("3:15\t25..53\tlead\tAm 3. Oktober fährt er fort.");
    }

    [Fact]
    public void Tokens_are_shown_with_their_kinds()
    {
        using var workplace = new Workplace().With("a.txt", Article);

        workplace.Run("print tokens a.txt").Output.Split('\n').ShouldContain("3:18\t28..30\tnumber\t3.");
    }

    [Fact]
    public void Blocks_of_standard_input_are_shown_as_JSON()
    {
        using var workplace = new Workplace();

        using var json = JsonDocument.Parse(workplace.Run("print blocks - --stdin-path a.md --format json", input: "# Ein *Titel*\n\nDer Rat tagt.\n").Output);

        var headline = json.RootElement[0];
        headline.GetProperty("kind").GetString().ShouldBe("headline");
        headline.GetProperty("text").GetString().ShouldBe("Ein Titel");
    }

    [Theory]
    [InlineData("Der Rat der Stadt sagte das Fest wegen des Regens ab.", "Stadt", "NOUN\tCase=Gen|Gender=Fem|Number=Sing\tStadt\tnoun")]
    [InlineData("Der Rat der Stadt sagte das Fest wegen des Regens ab.", "sagte", "VERB\tMood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\tsagen\tfinite-verb")]
    [InlineData("Der Rat der Stadt sagte das Fest wegen des Regens ab.", "ab", "ADP\t_\tab\tverb-prefix")]
    [InlineData("Sie lobte die von ihm gebauten Häuser.", "gebauten", "ADJ\tCase=Acc|Gender=Neut|Number=Plur\tgebaut\tadjective")]
    public void Tags_are_shown_with_features_and_lemma(string text, string word, string expected)
    {
        using var workplace = new Workplace().With("a.txt", $"{text}\n");

        workplace.Run("print tags a.txt --language de").Output.Split('\n').ShouldContain(line => line.EndsWith($"\t{word}\t{expected}", StringComparison.Ordinal));
    }

    [Fact]
    public void Attributions_are_shown_with_sources_and_grades()
    {
        using var workplace = new Workplace().With("a.txt", "Ein Titel\n\nDer Deich hält laut Polizei.\n");

        workplace.Run("print attributions a.txt --language de").Output
            .ShouldContain("3:16\t26..30\tpreposition\tlaut\tgrade=institution\tsource=Polizei\tclaim=Der Deich hält laut Polizei.");
    }

    [Fact]
    public void Attributions_in_JSON_carry_their_spans()
    {
        using var workplace = new Workplace().With("a.txt", "„Der Deich hält“, sagte Anke Dierks.\n");

        using var json = JsonDocument.Parse(workplace.Run("print attributions a.txt --language de --format json").Output);

        var quotation = json.RootElement[0];
        quotation.GetProperty("kind").GetString().ShouldBe("quotation");
        quotation.GetProperty("source").GetProperty("text").GetString().ShouldBe("Anke Dierks");
        quotation.GetProperty("cue").GetProperty("start").GetInt32().ShouldBe(18);
    }

    [Theory]
    [InlineData("„Der Deich hält noch“, sagte ein Insider.", "secret")]
    [InlineData("Der Deich hält, sagte Anke Dierks. Dann kam die Flut. „Wir flicken nur noch, was bricht.“", "guess")]
    public void Attributions_say_what_is_doubtful_of_a_speaker(string text, string note)
    {
        using var workplace = new Workplace().With("a.txt", $"{text}\n");

        using var json = JsonDocument.Parse(workplace.Run("print attributions a.txt --language de --format json").Output);

        json.RootElement.EnumerateArray().Single(unit => unit.GetProperty("kind").GetString() == "quotation").GetProperty("notes").GetString().ShouldBe(note);
    }

    [Fact]
    public void Attributions_name_the_person_behind_a_pronoun()
    {
        using var workplace = new Workplace().With("a.txt", "Anke Dierks war am Deich. „Er hält“, sagte sie.\n");

        using var json = JsonDocument.Parse(workplace.Run("print attributions a.txt --language de --format json").Output);

        var person = json.RootElement[0].GetProperty("person");
        person.GetProperty("text").GetString().ShouldBe("Anke Dierks");
        person.GetProperty("start").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("Der Wirt, der gestern kam, sagte das Fest wegen des Regens ab.", "verb-complex\tsagte … ab\tsagte")]
    [InlineData("Der Wirt, der gestern kam, sagte das Fest wegen des Sturms ab.", "prepositional-phrase\twegen des Sturms\tSturms\tCase=Gen|Gender=Masc|Number=Sing")]
    [InlineData("Der Wirt, der gestern kam, sagte das Fest wegen des Regens ab.", "relative-clause\t, der gestern kam\tkam")]
    [InlineData("Sie lobte die von ihm gebauten Häuser.", "noun-phrase\tdie … gebauten Häuser\tHäuser")]
    [InlineData("Er versprach, die Akten morgen zu lesen.", "infinitive-clause\t, die Akten morgen zu lesen.")]
    [InlineData("Die Feier der Kinder fiel aus.", "noun-phrase\tder Kinder\tKinder\tCase=Gen|Gender=Neut|Number=Plur\tgenitive: Feier")]
    [InlineData("Der mit Spannung erwartete Bericht der Stadt liegt vor.", "noun-phrase\tder Stadt\tStadt\tCase=Gen|Gender=Fem|Number=Sing\tgenitive: Bericht")]
    [InlineData("Mehr als zwanzig Gäste kamen zur Feier.", "main-clause\tMehr als zwanzig Gäste kamen zur Feier.")]
    [InlineData("Niemand weiß, wo sie liegen.", "subordinate-clause\t, wo sie liegen.\tliegen")]
    [InlineData("Kommen Sie herein!", "imperative-clause\tKommen Sie herein!")]
    [InlineData("Wann beginnt das Fest?", "question-clause\tWann beginnt das Fest?")]
    public void Chunks_and_clauses_are_shown(string text, string expected)
    {
        using var workplace = new Workplace().With("a.txt", $"{text}\n");

        workplace.Run("print chunks a.txt --language de").Output.ShouldContain($"\t{expected}");
    }
}
