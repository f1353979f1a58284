using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>
/// Writes what a run found, article by article, so that memory grows with the findings and never with the texts. Calls come in this order:
/// <see cref="Begin"/>, any number of <see cref="Report"/> and <see cref="Notify"/>, <see cref="ReportComparison"/> at most once, <see cref="End"/>. Not for several threads.
/// </summary>
public abstract class Reporter
{
    /// <summary>A reporter that writes UTF-8 without byte order mark to <paramref name="output"/>, which it flushes and leaves open.</summary>
    public static Reporter Create(ReportFormat format, Stream output, ReportContext context) => format switch
    {
        ReportFormat.Text => new TextReporter(output, context),
        ReportFormat.Json => new JsonReporter(output, context),
        ReportFormat.Sarif => new SarifReporter(output, context),
        ReportFormat.MSBuild => new MSBuildReporter(output, context),
        ReportFormat.GitHub => new GitHubReporter(output, context),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };

    /// <summary>Opens the report.</summary>
    public virtual void Begin() { }

    /// <summary>Reports one article. The order of the articles is the order in the report.</summary>
    public abstract void Report(AnalysisResult result);

    /// <summary>Reports what was found by comparing the articles, once all of them are reported. Their texts are gone by then.</summary>
    public abstract void ReportComparison(IReadOnlyList<Diagnostic> found);

    /// <summary>Reports what went wrong in the run itself: a rule file, the configuration, an unreadable file.</summary>
    public abstract void Notify(Diagnostic notification);

    /// <summary>Closes the report and flushes the output.</summary>
    /// <param name="succeeded">Whether the run could do its job, whatever it found.</param>
    public abstract void End(bool succeeded);
}
