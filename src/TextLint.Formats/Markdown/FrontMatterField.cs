using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.Markdown;

/// <summary>A field of front matter with its value on the same line.</summary>
/// <param name="Key">Its name as written.</param>
/// <param name="Value">Where the value stands, without quotation marks; empty where it is on further lines or no text.</param>
/// <param name="Quote">The quotation mark around the value, or NUL.</param>
internal sealed record FrontMatterField(string Key, TextSpan Value, char Quote)
{
    /// <summary>The kind of block that the value is, null when it is no text of the article.</summary>
    public BlockKind? TitleKind => Key.ToLowerInvariant() switch
    {
        "title" => BlockKind.Headline,
        "subtitle" => BlockKind.Subheadline,
        _ => null,
    };

    public bool IsLanguage => Key.ToLowerInvariant() is "lang" or "language" or "locale";

    /// <summary>Reads the field in <paramref name="line"/>; null when the line is none.</summary>
    public static FrontMatterField? Read(string source, TextSpan line)
    {
        var i = line.Start;
        while (i < line.End && (char.IsAsciiLetterOrDigit(source[i]) || source[i] is '_' or '-' or '.')) i++;
        if (i == line.Start) return null;
        var key = source[line.Start..i];
        while (i < line.End && source[i] == ' ') i++;
        if (i == line.End || source[i] is not (':' or '=')) return null;
        i++;
        if (i < line.End && source[i] is not (' ' or '\t' or '"' or '\'')) return null;
        while (i < line.End && source[i] is ' ' or '\t') i++;
        return ReadValue(source, key, TextSpan.FromBounds(i, line.End));
    }

    /// <summary>The value as a reader sees it.</summary>
    public ProjectedText Text(string source)
    {
        if (Quote == '\0') return VisibleText.Of(source, Value);
        var text = new ProjectedText.Builder(source);
        var escape = Quote == '"' ? '\\' : '\'';
        for (var i = Value.Start; i < Value.End;)
        {
            var length = source.AsSpan(i, Value.End - i).IndexOf(escape);
            var end = length < 0 ? Value.End : i + length;
            VisibleText.AppendTo(text, source, TextSpan.FromBounds(i, end));
            if (end + 1 < Value.End) text.Append(source.AsSpan(end + 1, 1), new TextSpan(end, 2));
            i = end + 2;
        }
        return text.ToProjectedText();
    }

    private static FrontMatterField ReadValue(string source, string key, TextSpan rest)
    {
        var value = source.AsSpan(rest.Start, rest.Length).TrimEnd();
        if (value.Length > 1 && value[0] is '"' or '\'') return new FrontMatterField(key, Quoted(source, rest), value[0]);
        // Anchors, blocks, lists and further nodes are no plain text.
        if (value.IsEmpty || "|>[{&*!#%@`".Contains(value[0], StringComparison.Ordinal)) return new FrontMatterField(key, new TextSpan(rest.Start, 0), '\0');
        var comment = value.IndexOf(" #");
        if (comment >= 0) value = value[..comment].TrimEnd();
        return new FrontMatterField(key, new TextSpan(rest.Start, value.Length), '\0');
    }

    private static TextSpan Quoted(string source, TextSpan rest)
    {
        var quote = source[rest.Start];
        for (var i = rest.Start + 1; i < rest.End; i++)
        {
            var isEscape = quote == '"' ? source[i] == '\\' : source[i] == '\'' && i + 1 < rest.End && source[i + 1] == '\'';
            if (isEscape) i++;
            else if (source[i] == quote) return TextSpan.FromBounds(rest.Start + 1, i);
        }
        return new TextSpan(rest.Start, 0);
    }
}
