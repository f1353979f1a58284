using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;
using TextLint.Formats.JsonLines;
using TextLint.Testing;

namespace TextLint.Formats.Tests.JsonLines;

public sealed class JsonLineTests
{
    private static readonly string[] Pieces = ["a", "text2", "ä", "\n", "\"", "\\", "/", "\t", "\u0001", "😀", "„Ja“", " ", "e\u0301", "\u2028", "<b>"];

    [Theory]
    [InlineData("""{"id": 7, "text": "Der Rat [|tagt|]."}""", "tagt")]
    [InlineData("""{"text": "F\u00fcr [|alle|]"}""", "alle")]
    [InlineData("""{"text": "[|F\u00fcr|] alle"}""", "Für")]
    [InlineData("""{"text": "Ein \"[|Ja|]\" und \n\n mehr"}""", "Ja")]
    [InlineData("""{"text": "a [|\ud83d\ude00|] b"}""", "😀")]
    [InlineData("""{"a": {"text": "nein"}, "text": "[|ja|]", "b": ["ja"]}""", "ja")]
    [InlineData("""{"text": "nein", "te\u0078t": "[|ja|]"}""", "ja")]
    [InlineData("""{"text": "Der Rat tagt.", "headline": "Neues [|Haus|] \"West\""}""", "Haus")]
    [InlineData("""{"headline": "Neues Haus", "text": "Der [|Rat|] tagt."}""", "Rat")]
    public void What_an_article_says_is_found_in_its_line(string marked, string words)
    {
        var line = MarkedText.Parse(marked);
        var read = Read(line.Text);
        var place = read.Text.ToString().IndexOf(words, StringComparison.Ordinal);

        read.Written.ToWritten(new TextSpan(place, words.Length)).ShouldBe(line.Span);
    }

    [Fact]
    public void The_headline_stands_above_the_text()
    {
        var read = Read("""{"text": "Der Rat tagt.\nEr tagt lange.", "headline": "Rat tagt."}""");

        Reading.Blocks(read.Parser, read.Text.ToString()).ShouldBe("h1: Rat tagt.\ntext: Der Rat tagt.\ntext: Er tagt lange.");
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("auf Deutsch", null)]
    public void A_line_may_state_its_language(string stated, string? language)
    {
        var read = Read($$"""{"language": "{{stated}}", "text": "Ja."}""");

        read.Parser.Parse(read.Text).DeclaredLanguage.ShouldBe(language);
    }

    [Theory]
    [InlineData("""{"text": "kaputt""", JsonLineProblemKind.NoJson)]
    [InlineData("""{"text": "a", }""", JsonLineProblemKind.NoJson)]
    [InlineData("""{"text": "a"} {"text": "b"}""", JsonLineProblemKind.NoJson)]
    [InlineData("Der Rat tagt.", JsonLineProblemKind.NoJson)]
    [InlineData("""["text", "a"]""", JsonLineProblemKind.NoObject)]
    [InlineData("""{"body": "a"}""", JsonLineProblemKind.NoField)]
    [InlineData("""{"text": null}""", JsonLineProblemKind.NoText)]
    [InlineData("""{"text": ["a"]}""", JsonLineProblemKind.NoText)]
    public void A_line_without_an_article_says_why(string line, JsonLineProblemKind kind) => Read(line).Problem!.Value.Kind.ShouldBe(kind);

    [Fact]
    public void A_line_must_be_written_in_UTF_8()
    {
        var read = JsonLine.Read([.. "{\"text\": \"g"u8, 0xFC, .. "t\"}"u8], ArticleFields.Default, 0, 0);

        read.Problem.ShouldBe(new JsonLineProblem(JsonLineProblemKind.NoUtf8, new TextSpan(11, 1)));
    }

    [Fact]
    public void Half_a_character_is_none() => Read("""{"text": "a\ud83d b"}""").Text.ToString().ShouldBe("a\uFFFD b");

    [Theory]
    [InlineData("""{"text": "Für [|x|]"}""", "„ü\"\\\n", """{"text": "Für „ü\"\\\n"}""")]
    [InlineData("""{"text": "F\u00fcr [|x|]"}""", "ü\t", """{"text": "F\u00fcr \u00fc\u0009"}""")]
    [InlineData("""{"text": "[|\"x|]"}""", "„y", """{"text": "\u201ey"}""")]
    public void What_is_put_into_a_line_leaves_it_JSON_and_in_its_own_style(string marked, string newText, string expected)
    {
        var line = MarkedText.Parse(marked);
        var written = Read(line.Text).Written;

        written.Text.WithChanges(new TextChange(line.Span, written.ToWritten(newText))).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_character_of_any_text_has_its_place(bool isAscii)
    {
        var options = new JsonSerializerOptions { Encoder = isAscii ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var random = new Random(7);
        for (var n = 0; n < 500; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var line = $"{{\"{Pieces[random.Next(3)]}\": [1, \"ü\"], \"text\": {JsonSerializer.Serialize(text, options)}}}";
            var read = Read(line);

            read.Text.ToString().ShouldBe(text);
            for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
            {
                var place = read.Written.ToWritten(new TextSpan(i, char.IsHighSurrogate(text[i]) ? 2 : 1));
                JsonSerializer.Deserialize<string>($"\"{line.Substring(place.Start, place.Length)}\"").ShouldBe(text.Substring(i, char.IsHighSurrogate(text[i]) ? 2 : 1));
            }
        }
    }

    [Fact]
    public void Deep_nesting_breaks_a_line_and_nothing_else() =>
        Read($"{{\"a\": {new string('[', 100_000)}").Problem!.Value.Kind.ShouldBe(JsonLineProblemKind.NoJson);

    [Fact]
    public void Lines_are_counted_within_the_file()
    {
        var read = JsonLine.Read("""{"text": "Der Rat"}"""u8, ArticleFields.Default, linesBefore: 41, offset: 5_000_000_000);

        read.Written.LinesOf(new TextSpan(10, 3)).Start.ShouldBe(new LinePosition(41, 10));
        read.Written.FirstOffset.ShouldBe(5_000_000_000);
    }

    private static JsonLine Read(string line) => JsonLine.Read(Encoding.UTF8.GetBytes(line), ArticleFields.Default, 0, 0);
}
