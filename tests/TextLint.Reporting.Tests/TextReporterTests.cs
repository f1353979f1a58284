using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Content;
using TextLint.Testing;

namespace TextLint.Reporting.Tests;

public class TextReporterTests
{
    [Fact]
    public Task A_report_reads_as_follows() => Verifier.Verify(
        ReportSample.Report(
            ReportFormat.Text,
            ReportSample.Context,
            [
                ReportSample.Article("artikel.txt", "Titel\n\nDas ist [|eigentlich|] ein Test.", fix: span => TextFix.Replace(new TextSpan(span.Start, span.Length + 1), "")),
                ReportSample.Article("absätze.txt", "Das [|ist\n\nein\nlanger|] Fund.", ReportSample.Spacing),
                ReportSample.Suppressed(ReportSample.Article("zitat.md", "Das ist [|quasi|] gut."), ""),
            ],
            [ReportSample.UnreadableFile("ordner.txt")]));

    [Theory]
    [InlineData("Das ist [|quasi|] gut.", "quasi")]
    [InlineData("\tEin\t[|quasi|]", "quasi")]
    [InlineData("日本語 [|quasi|]", "quasi")]
    [InlineData("e\u0301e\u0301 [|quasi|]", "quasi")]
    [InlineData("👩‍👩‍👧 ❤️ [|quasi|]", "quasi")]
    [InlineData("Wör\u00ADter [|quasi|]", "quasi")]
    [InlineData("[|日本|] x", "日本")]
    public void The_mark_stands_below_the_text_at_the_span(string marked, string found)
    {
        var (line, mark) = Excerpt(marked);

        var before = line[..line.IndexOf(found, StringComparison.Ordinal)];
        DisplayWidth.Of(before).ShouldBe(mark.IndexOf('^', StringComparison.Ordinal));
        DisplayWidth.Of(found).ShouldBe(mark.Count(c => c == '^'));
    }

    [Fact]
    public void A_long_line_is_shown_around_the_span()
    {
        var filling = string.Concat(Enumerable.Repeat("Wort ", 100_000));
        var (line, mark) = Excerpt($"{filling}[|quasi|] {filling}");

        line.ShouldStartWith("…");
        line.ShouldEndWith("…");
        DisplayWidth.Of(line).ShouldBeLessThan(ReportSample.Context.Width);
        line.Substring(mark.IndexOf('^', StringComparison.Ordinal), 5).ShouldBe("quasi");
    }

    [Fact]
    public void A_span_wider_than_the_terminal_is_marked_as_far_as_it_is_shown()
    {
        var (line, mark) = Excerpt($"Ja, [|{new string('x', 5_000)}|] nein");

        DisplayWidth.Of(line).ShouldBeLessThan(ReportSample.Context.Width);
        mark.Length.ShouldBeLessThanOrEqualTo(line.Length);
    }

    [Theory]
    [InlineData("Text[||]", 4)]
    [InlineData("Text[|\r\n|]mehr", 4)]
    [InlineData("[||]", 0)]
    public void A_place_without_width_has_one_mark(string marked, int column)
    {
        var report = ReportSample.Report(ReportFormat.Text, ReportSample.Article("a.txt", marked));

        report.ShouldContain($"\n    | {new string(' ', column)}^\n");
    }

    [Fact]
    public void No_text_can_drive_the_terminal()
    {
        var report = ReportSample.Report(ReportFormat.Text, ReportSample.Article("a\u001b]0;x\a.txt", "x [|\u001b[31m\u0007\u009B|] \u202Ey\u0000\r"));

        report.Where(c => c != '\n' && (char.IsControl(c) || c == '\u202E')).ShouldBeEmpty();
    }

    [Fact]
    public void Colours_are_shown_when_asked_for()
    {
        var article = ReportSample.Article("a.txt", "[|quasi|]");

        ReportSample.Report(ReportFormat.Text, ReportSample.Context with { UseColor = true }, [article], []).ShouldContain("\u001b[36msuggestion\u001b[0m");
        ReportSample.Report(ReportFormat.Text, article).ShouldNotContain('\u001b');
    }

    [Fact]
    public void The_summary_speaks_the_language_of_the_reader()
    {
        var context = ReportSample.Context with { Wording = BuiltIn.Wording("de") };

        ReportSample.Report(ReportFormat.Text, context, [ReportSample.Article("a.txt", "[|quasi|] [|quasi|]")], []).ShouldEndWith("1 Artikel: 2 Hinweise\n");
        ReportSample.Report(ReportFormat.Text, context, [], []).ShouldBe("0 Artikel: nichts gefunden\n");
    }

    private static (string Line, string Mark) Excerpt(string marked)
    {
        var lines = ReportSample.Report(ReportFormat.Text, ReportSample.Article("a.txt", marked)).Split('\n');
        return (lines[2][6..], lines[3][6..]);
    }
}
