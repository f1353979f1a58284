namespace TextLint.Analysis.Rules;

/// <summary>A rule file as a host hands it over.</summary>
/// <param name="Path">Relative to the folder of rules, with forward slashes: <c>de/style/TL6012-filler-word.yaml</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record RuleFile(string Path, string Text);
