using System.Globalization;
using System.Text;

namespace TextLint.RuleCompiler;

/// <summary>Literals of C#.</summary>
internal static class CSharpText
{
    /// <summary><paramref name="text"/> as a string literal; signs that nobody sees are written as escapes.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text) literal.Append(Escaped(c));
        return literal.Append('"').ToString();
    }

    /// <summary><paramref name="c"/> as a character literal.</summary>
    public static string Literal(char c) => c == '\'' ? "'\\''" : $"'{(c == '"' ? "\"" : Escaped(c))}'";

    /// <summary>A name for a member made of an id or a path.</summary>
    public static string Identifier(string name)
    {
        var identifier = new StringBuilder(name.Length);
        foreach (var c in name) identifier.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        return identifier.ToString();
    }

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        ' ' => " ",
        _ => IsSeen(c) ? c.ToString() : $"\\u{(int)c:X4}",
    };

    private static bool IsSeen(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);
}
