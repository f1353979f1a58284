using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Formats;

namespace TextLint.Reporting.Tests;

/// <summary>Random articles, all rules on: in every format the place of a finding holds what its message quotes.</summary>
public sealed class PlaceOfFindingTests
{
    private static readonly Action<PlacedText>[] Words =
    [
        text => text.Show("quasi"),
        text => text.Show("eigentlich"),
        text => text.Show("eigent\u00ADlich"),
        text => text.Show("der der"),
        text => text.Show("  "),
        text => text.Show("\u00A0 "),
        text => text.Show(" ,"),
        text => text.Show("Ende.Anfang"),
        text => text.Show("„Zitat“"),
        text => text.Show("\"Zitat\""),
        text => text.Show("»Zitat"),
        text => text.Show(" - "),
        text => text.Show("..."),
        text => text.Show("😀"),
        text => text.Show("schön scho\u0308n"),
        text => text.Show("&auml; Ã¤"),
        text => text.Show("\t"),
    ];

    private static readonly Action<PlacedText>[] Plain =
    [
        .. Words,
        text => text.Show("\n"),
        text => text.Show("\r\n\r\n"),
        text => text.Show("\r"),
        text => text.Show("\u2028"),
    ];

    private static readonly Action<PlacedText>[] Html =
    [
        .. Words.Where((_, i) => i != 15),
        text => text.Show("<b>", "").Show("quasi").Show("</b>", ""),
        text => text.Show("ei<i>", "ei").Show("<b>", "").Show("gentlich").Show("</b>", "").Show("</i>", ""),
        text => text.Show("sch").Show("&ouml;", "ö").Show("n sch").Show("&ouml;", "ö").Show("n"),
        text => text.Show("eigent").Show("&shy;", "").Show("lich"),
        text => text.Show("&#x1F600;", "😀"),
        text => text.Show("<!-- weg -->", ""),
        text => text.Show("</p>\r\n<p>", " "),
        text => text.Show("\r\n"),
    ];

    private static readonly Action<PlacedText>[] Markdown =
    [
        .. Words.Where((_, i) => i != 15),
        text => text.Show(" ").Show("**", "").Show("quasi").Show("**", "").Show(" "),
        text => text.Show(" ").Show("*", "").Show("eigentlich").Show("*", "").Show(" "),
        text => text.Show("sch").Show("&ouml;", "ö").Show("n sch").Show("&ouml;", "ö").Show("n"),
        text => text.Show("\\", "").Show("["),
        text => text.Show("\r\n\r\n"),
        text => text.Show("\n"),
    ];

    private static readonly ArticleAnalyzer Analyzer = new(BuiltIn.Rules, BuiltIn.Packs, new ArticleAnalyzerOptions { RethrowsFailures = true });

    private static readonly ArticleConfiguration AllRules = BuiltIn.Rules.All.Aggregate(
        ArticleConfiguration.Default.WithLanguage("de"),
        (configuration, rule) => configuration.WithRule(rule.Id, RuleSeverity.Warning));

    private static readonly ReportContext Context = new(BuiltIn.Rules, BuiltIn.Wording("en"));

    [Fact]
    public void In_plain_text_every_place_holds_what_the_message_quotes() => TryArticles("artikel.txt", "", Plain, OneBlankALineEnd);

    [Fact]
    public void In_html_every_place_holds_what_the_message_quotes() => TryArticles("artikel.html", "<article><p>", Html, OneBlank);

    [Fact]
    public void In_markdown_every_place_holds_what_the_message_quotes() => TryArticles("artikel.md", "", Markdown, OneBlank);

    private static void TryArticles(string path, string opening, Action<PlacedText>[] pieces, Func<string, string> normalise)
    {
        var articles = Gen.Choose(0, pieces.Length - 1).ListOf().Select(choice => Sketch(opening, pieces, choice));
        var found = 0;
        var property = Prop.ForAll(articles.ToArbitrary(), article =>
        {
            var result = Analyze(path, article.Source);
            found += result.Diagnostics.Length;
            foreach (var diagnostic in result.Diagnostics) QuotesItsPlace(diagnostic, article, normalise);
            ReportsTellTheSamePlaces(result, article.Source);
        });
        // A fixed seed: a build fails for a change, never by chance.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20, 11), property);
        found.ShouldBeGreaterThan(100, "Where nothing is found, nothing is tested.");
    }

    private static PlacedText Sketch(string opening, Action<PlacedText>[] pieces, IEnumerable<int> choice)
    {
        var text = new PlacedText();
        if (opening.Length > 0) text.Show(opening, "");
        foreach (var index in choice)
        {
            pieces[index](text);
            if (index % 2 == 0) text.Show(" ");
        }
        return text;
    }

    private static AnalysisResult Analyze(string path, string source)
    {
        var text = SourceText.From(source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Analyzer.Analyze(new ArticleSource(path, text, ArticleFormats.ParserFor(path)), AllRules);
    }

    private static void QuotesItsPlace(Diagnostic diagnostic, PlacedText article, Func<string, string> normalise)
    {
        var template = BuiltIn.Rules.Find(diagnostic.Id)!.Message.English;
        if (!template.Contains("{match}", StringComparison.Ordinal)) return;
        var pattern = Regex.Replace(Regex.Escape(template), @"\\\{[a-z]+}", placeholder => placeholder.Value == "\\{match}" ? "(?<match>.*)" : ".*");
        var quoted = Regex.Match(ReportMessage.Of(diagnostic), $"^{pattern}$", RegexOptions.Singleline).Groups["match"].Value;

        normalise(PlacedText.Visible(quoted)).ShouldBe(normalise(article.SeenAt(diagnostic.Location.SourceSpan)), $"{diagnostic.Id} in: {article.Source}");
    }

    private static void ReportsTellTheSamePlaces(AnalysisResult result, string source)
    {
        var lines = new LineTable(source);
        var places = result.Diagnostics.Select(diagnostic => new ReportedPlace(diagnostic.Id, diagnostic.Location.SourceSpan)).ToImmutableArray();
        var withText = places.Select(place => place with { Text = source.Substring(place.Span.Start, place.Span.Length) });

        ReportedPlace.InSarif(Report(ReportFormat.Sarif, result), lines).ShouldBe(withText);
        ReportedPlace.InJson(Report(ReportFormat.Json, result), lines).ShouldBe(withText);
        ReportedPlace.InMSBuild(Report(ReportFormat.MSBuild, result), lines).ShouldBe(places);
        ReportedPlace.InText(Report(ReportFormat.Text, result), lines).ShouldBe(places.Select(place => place with { Span = new TextSpan(place.Span.Start, 0) }));
        ReportedPlace.InGitHub(Report(ReportFormat.GitHub, result), lines).Select(place => place.Id).ShouldBe(places.Select(place => place.Id));
    }

    private static string Report(ReportFormat format, AnalysisResult result) => ReportSample.Report(format, Context, [result], []);

    // Lines of one paragraph are read as one.
    private static string OneBlankALineEnd(string text) => Regex.Replace(text, "[ \t]*[\r\n\u2028]+[ \t]*", " ");

    private static string OneBlank(string text) => Regex.Replace(text, "[ \t\r\n]+", " ");
}
