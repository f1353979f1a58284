using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>What a report needs to know besides the findings.</summary>
/// <param name="Rules">The rules in effect, those of the engine among them.</param>
/// <param name="Wording">What the tool says, in the reader's language.</param>
public sealed record ReportContext(RuleCatalog Rules, Wording Wording)
{
    /// <summary>Version of the tool, such as <c>1.2.0</c>.</summary>
    public string ToolVersion { get; init; } = "0.0.0";

    /// <summary>Absolute path of the working directory: paths below it are written relative to it. Empty where there is none.</summary>
    public string BaseDirectory { get; init; } = "";

    /// <summary>Whether the reader's terminal shows colours.</summary>
    public bool UseColor { get; init; }

    /// <summary>Columns of the reader's terminal; longer lines of an article are shown in part.</summary>
    public int Width { get; init; } = 100;
}
