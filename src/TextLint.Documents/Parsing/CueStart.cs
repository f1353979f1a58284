namespace TextLint.Documents.Parsing;

/// <summary>Tells with which of many cues a text begins.</summary>
internal static class CueStart
{
    /// <summary>Whether a text begins with a cue, whatever the capitals. Nearly none does, and the first letter tells.</summary>
    public static bool Is(ReadOnlySpan<char> text, string cue) =>
        !text.IsEmpty && char.ToUpperInvariant(cue[0]) == char.ToUpperInvariant(text[0]) && text.StartsWith(cue, StringComparison.OrdinalIgnoreCase);
}
