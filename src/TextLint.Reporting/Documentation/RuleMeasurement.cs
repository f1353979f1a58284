using System.Text.Json.Serialization;

namespace TextLint.Reporting;

/// <summary>How a rule did on articles whose flaws are known and that it was not written from.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Set">Name of the set of articles.</param>
/// <param name="Findings">What the rule reported.</param>
/// <param name="Right">How many of these are flaws of its class.</param>
/// <param name="Flaws">How many flaws of its class there are.</param>
/// <param name="Words">How many words the set has.</param>
public sealed record RuleMeasurement(string Rule, string Set, int Findings, int Right, int Flaws, int Words)
{
    /// <summary>Share of the findings that are right, or null where there are none.</summary>
    [JsonIgnore]
    public double? Precision => Findings == 0 ? null : (double)Right / Findings;

    /// <summary>Share of the flaws that are found, or null where there are none.</summary>
    [JsonIgnore]
    public double? Recall => Flaws == 0 ? null : (double)Right / Flaws;
}
