namespace TextLint.Documents.Tests.Parsing;

public sealed class BlockClassifierTests
{
    private const string Prose = "Der Rat der Stadt hat am Montag den Haushalt beschlossen.";

    [Theory]
    [InlineData($"Rat beschließt Haushalt\n\n{Prose}\n\n{Prose}", "Headline Lead Paragraph")]
    [InlineData($"Muss die Stadt jetzt sparen?\n{Prose}", "Headline Lead")]
    [InlineData($"Haushalt\nRat beschließt harten Sparkurs\nDrei Bäder schließen im Herbst\n{Prose}", "Kicker Headline Subheadline Lead")]
    [InlineData($"Rat beschließt Haushalt\n-\nRat beschließt Haushalt\n{Prose}", "Headline Fragment Headline Lead")]
    [InlineData($"Council Adopts a New Budget.\n{Prose}", "Headline Lead")]
    [InlineData($"Rat beschließt Haushalt\nVon Ida Beispiel\n{Prose}", "Headline Byline Lead")]
    [InlineData($"Rat beschließt Haushalt\n{Prose}\nVon\nIda Beispiel\nUwe Muster\n{Prose}", "Headline Lead Byline Byline Byline Paragraph")]
    [InlineData($"Rat beschließt Haushalt\n03.05.2024, 12:30\n{Prose}", "Headline Metadata Lead")]
    [InlineData($"Rat beschließt Haushalt\nDer Saal am Abend.\nFoto: Muster\n{Prose}", "Headline Caption Credit Lead")]
    [InlineData($"Rat beschließt Haushalt\n{Prose}\nArchivbild: der Saal am Abend\n(Foto: Muster)", "Headline Lead Caption Credit")]
    public void The_top_of_an_article_is_known_by_its_shape(string article, string kinds) => Anatomy.Kinds(article).ShouldBe(kinds);

    [Theory]
    [InlineData($"{Prose}\nStreit um die Schulen\n{Prose}", "Paragraph Crosshead Paragraph")]
    [InlineData($"{Prose}\nWas kommt jetzt?\n{Prose}", "Paragraph Crosshead Paragraph")]
    [InlineData($"{Prose}\nDas steht im Papier:\n{Prose}", "Paragraph Paragraph Paragraph")]
    [InlineData($"{Prose}\nund so weiter\n{Prose}", "Paragraph Paragraph Paragraph")]
    [InlineData($"{Prose}\n- drei Bäder\n- zwei Schulen", "Paragraph ListItem ListItem")]
    [InlineData($"{Prose}\n• drei Bäder", "Paragraph ListItem")]
    [InlineData($"{Prose}\n– Das war knapp.\n{Prose}", "Paragraph Paragraph Paragraph")]
    public void The_body_of_an_article_is_known_by_its_shape(string article, string kinds) => Anatomy.Kinds(article).ShouldBe(kinds);

    [Theory]
    [InlineData("Der Rat hat getagt.")]
    [InlineData("Der Rat hat getagt. Er hat lange getagt.")]
    [InlineData("der Rat hat getagt")]
    [InlineData("Wirklich?")]
    public void A_single_block_is_a_paragraph(string article) => Anatomy.Kinds(article).ShouldBe("Paragraph");

    [Fact]
    public void A_text_of_paragraphs_has_no_headline() => Anatomy.Kinds($"{Prose}\n{Prose}").ShouldBe("Paragraph Paragraph");

    [Theory]
    [InlineData("WIEN (agt) – Der Rat hat getagt.", "Dateline: WIEN (agt) –")]
    [InlineData("Wien – Der Rat hat getagt.", "Dateline: Wien –")]
    [InlineData("GRAZ, 3. Mai (agt) - Der Rat hat getagt.", "Dateline: GRAZ, 3. Mai (agt) -")]
    [InlineData("LINZ.- Der Rat hat getagt.", "Dateline: LINZ.-")]
    [InlineData("Wien – eine Stadt, die wächst – hat gewählt.", "")]
    [InlineData("Der Rat der Stadt – Er hat getagt.", "")]
    [InlineData("Rot-Grün hat die Wahl gewonnen.", "")]
    public void The_place_at_the_start_of_a_report_is_its_dateline(string article, string part) => Anatomy.Parts(article).ShouldBe(part);

    [Theory]
    [InlineData("Der Saal am Abend. Foto: Ida Beispiel", "Credit: Foto: Ida Beispiel")]
    [InlineData("Der Saal am Abend (Foto: Beispiel)", "Credit: (Foto: Beispiel)")]
    [InlineData("Er zeigte ein Foto: Darauf war nichts zu sehen.", "")]
    public void The_source_of_a_picture_behind_its_text_is_a_credit(string article, string part) => Anatomy.Parts(article).ShouldBe(part);
}
