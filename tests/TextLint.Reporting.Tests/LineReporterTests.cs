namespace TextLint.Reporting.Tests;

public class LineReporterTests
{
    [Theory]
    [InlineData("Das ist [|quasi|] gut.", "a.txt(1,9,1,14): info TL6012: The filler word “quasi” can usually go. [filler-word]\n")]
    [InlineData("x [|a\nb|]", "a.txt(1,3,2,2): info TL6012: The filler word “a␊b” can usually go. [filler-word]\n")]
    public void MSBuild_gets_its_canonical_line(string marked, string line)
    {
        ReportSample.Report(ReportFormat.MSBuild, ReportSample.Article("a.txt", marked)).ShouldBe(line);
    }

    [Fact]
    public void MSBuild_is_told_of_files_that_could_not_be_read()
    {
        ReportSample.Report(ReportFormat.MSBuild, ReportSample.Context, [], [ReportSample.UnreadableFile("a.txt")])
            .ShouldBe("a.txt(1,1,1,1): error TL0012: The file cannot be read: it is a folder. [unreadable-file]\n");
    }

    [Theory]
    [InlineData("Das ist [|quasi|] gut.", "::notice file=a%3A1%2Cb.txt,line=1,endLine=1,col=9,endColumn=14,title=TL6012 Filler word::The filler word “quasi” can usually go.\n")]
    [InlineData("x [|50 %\nb|]", "::notice file=a%3A1%2Cb.txt,line=1,endLine=2,title=TL6012 Filler word::The filler word “50 %25%0Ab” can usually go.\n")]
    public void GitHub_gets_an_escaped_workflow_command(string marked, string line)
    {
        ReportSample.Report(ReportFormat.GitHub, ReportSample.Article("a:1,b.txt", marked)).ShouldBe(line);
    }

    [Fact]
    public void Severities_have_the_words_of_the_reader_of_the_lines()
    {
        var article = ReportSample.Article("a.txt", "[|  |]x", ReportSample.Spacing);

        ReportSample.Report(ReportFormat.MSBuild, article).ShouldContain(": error TL1003:");
        ReportSample.Report(ReportFormat.GitHub, article).ShouldStartWith("::error ");
    }
}
