using TextLint.Analysis.Rules.Yaml;

namespace TextLint.Analysis;

/// <summary>Names of the classes of flaw outside the program.</summary>
public static class DefectTag
{
    /// <summary>The class in kebab-case, such as <c>glued-words</c>.</summary>
    public static string ToTag(this Defect defect) => KeyCase.Value(defect.ToString());
}
