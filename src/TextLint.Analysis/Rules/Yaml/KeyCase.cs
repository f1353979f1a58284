using System.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>How names of the code are written in files.</summary>
public static class KeyCase
{
    /// <summary>A property as a key: <c>MinimumLength</c> is <c>minimumLength</c>.</summary>
    public static string Key(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A member of an enum as a value: <c>GluedWords</c> is <c>glued-words</c>.</summary>
    public static string Value(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }
}
