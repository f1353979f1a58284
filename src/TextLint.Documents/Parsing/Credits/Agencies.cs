using System.Collections.Frozen;

namespace TextLint.Documents.Parsing.Credits;

/// <summary>Finds the names of agencies that deliver pictures.</summary>
internal sealed class Agencies(FrozenSet<string> names)
{
    private const string Separators = " /|,–—-·&©";

    /// <summary>Length of the longest name with which <paramref name="text"/> begins, even where a word is glued to it; else 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var name in names.Items)
        {
            if (name.Length <= longest || !CueStart.Is(text, name)) continue;
            if (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]) || IsGlue(text, name.Length)) longest = name.Length;
        }
        return longest;
    }

    /// <summary>A name and a sign that joins it to another name, or nothing but a name.</summary>
    public bool IsNamedIn(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('/' or '|' or '–' or '—' or ',' or '(' or ')' or ':')) continue;
            var piece = text[start..i].Trim(Separators);
            if (!piece.IsEmpty && LengthAtStart(piece) == piece.Length) return true;
            start = i + 1;
        }
        return false;
    }

    /// <summary>A capital stands at <paramref name="index"/> that opens a word, without a blank before it.</summary>
    public static bool IsGlue(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsUpper(text[index]) && char.IsLower(text[index + 1]) && !char.IsWhiteSpace(text[index - 1]);
}
