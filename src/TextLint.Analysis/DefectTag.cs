using System.Text;

namespace TextLint.Analysis;

/// <summary>Names of the classes of flaw outside the program.</summary>
public static class DefectTag
{
    /// <summary>The class in kebab-case, such as <c>glued-words</c>.</summary>
    public static string ToTag(this Defect defect)
    {
        var tag = new StringBuilder();
        foreach (var c in defect.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && tag.Length > 0) tag.Append('-');
            tag.Append(char.ToLowerInvariant(c));
        }
        return tag.ToString();
    }
}
