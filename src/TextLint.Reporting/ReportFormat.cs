namespace TextLint.Reporting;

/// <summary>The formats in which a run can be reported.</summary>
public enum ReportFormat
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>Our own JSON: see <see cref="JsonReporter"/>.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for editors and code-scanning services.</summary>
    Sarif,

    /// <summary>MSBuild's canonical lines.</summary>
    MSBuild,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,
}
