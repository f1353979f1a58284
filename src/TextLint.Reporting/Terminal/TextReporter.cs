using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Writes for a person at a terminal: what, where, the line with the place underlined, how to mend it, and a summary.</summary>
internal sealed class TextReporter(Stream output, ReportContext context) : LineReporter(output)
{
    // "  12 | " and the frame around it.
    private const int Gutter = 12;
    private const int NarrowestExcerpt = 20;

    private readonly ReportCounts _counts = new();
    private readonly TextStyle _style = new(context.UseColor);

    public override void Report(AnalysisResult result)
    {
        _counts.Add(result);
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteHeading(diagnostic);
            WriteExcerpt(result.Document, diagnostic);
            WriteRelated(diagnostic);
            WriteFixes(result.Document.Text, diagnostic);
            Output.WriteLine();
        }
    }

    public override void ReportComparison(IReadOnlyList<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            _counts.Add(diagnostic);
            WriteHeading(diagnostic);
            WriteRelated(diagnostic);
            Output.WriteLine();
        }
    }

    public override void Notify(Diagnostic notification)
    {
        _counts.Add(notification);
        WriteHeading(notification);
        Output.WriteLine();
    }

    public override void End(bool succeeded)
    {
        Output.WriteLine(_counts.Describe(context.Wording));
        base.End(succeeded);
    }

    private void WriteHeading(Diagnostic diagnostic)
    {
        var severity = context.Wording["report.severity." + SeverityKey(diagnostic.Severity)];
        Output.Write(_style.Bold(diagnostic.Id));
        Output.Write(' ');
        Output.Write(_style.Of(diagnostic.Severity, severity));
        Output.Write("  ");
        Output.WriteLine(TerminalText.Clean(ReportMessage.Of(diagnostic)));
        if (diagnostic.Location.Kind != LocationKind.None) WriteIndented(_style.Dim(Place(diagnostic.Location)));
    }

    private void WriteExcerpt(ArticleDocument document, Diagnostic diagnostic)
    {
        var span = SourceWindow.Within(document, diagnostic.Location.SourceSpan);
        var text = document.Written.Text;
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = span.IsEmpty ? first : text.Lines.GetLineFromPosition(span.End - 1);
        var digits = Number(last, document.Written).Length;
        WriteLine(document.Written, first, span, digits, diagnostic.Severity);
        if (last.LineNumber == first.LineNumber) return;
        if (last.LineNumber > first.LineNumber + 1) WriteIndented(_style.Dim(new string(' ', digits) + " …"));
        WriteLine(document.Written, last, span, digits, diagnostic.Severity);
    }

    private void WriteLine(WrittenText text, TextLine line, TextSpan span, int digits, DiagnosticSeverity severity)
    {
        var excerpt = ExcerptLine.Of(text.Text, line, span, Math.Max(NarrowestExcerpt, context.Width - Gutter));
        var number = Number(line, text).PadLeft(digits);
        WriteIndented($"{_style.Dim($"{number} |")} {excerpt.Text}");
        WriteIndented($"{_style.Dim($"{new string(' ', digits)} |")} {new string(' ', excerpt.MarkStart)}{_style.Of(severity, new string('^', excerpt.MarkWidth))}");
    }

    private static string Number(TextLine line, WrittenText text) => (text.FirstLine + line.LineNumber + 1).ToString(CultureInfo.InvariantCulture);

    private void WriteRelated(Diagnostic diagnostic)
    {
        foreach (var related in diagnostic.AdditionalLocations)
            WriteIndented($"{context.Wording["report.see"]} {_style.Dim(Place(related))}");
    }

    private void WriteFixes(SourceText text, Diagnostic diagnostic)
    {
        foreach (var fix in TextFixProperties.Decode(diagnostic))
            WriteIndented($"{_style.Good(context.Wording["report.fix.label"])} {TerminalText.Clean(FixDescription.Of(fix, text, context.Wording))}");
    }

    private void WriteIndented(string line)
    {
        Output.Write("  ");
        Output.WriteLine(line);
    }

    private static string Place(Location location)
    {
        var lines = location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{TerminalText.Clean(lines.Path)}:{lines.StartLinePosition.Line + 1}:{lines.StartLinePosition.Character + 1}");
    }

    private static string SeverityKey(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
