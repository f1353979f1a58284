using System.Text;

namespace TextLint.Formats.Html;

/// <summary>
/// The encoding that a page states of itself. As browsers do (HTML Living Standard, 13.2.3.2), only its beginning is looked at, the first
/// <c>meta</c> that names one counts, and an XML declaration only where there is none.
/// </summary>
internal static class DeclaredEncoding
{
    private const int Prescanned = 1024;
    private const string CharsetParameter = "charset=";

    /// <summary>The name as written, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        // Names of encodings and the markup around them are ASCII in every encoding that can be declared so.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescanned)]);
        var tokens = new HtmlTokenizer(head, new(0, head.Length));
        while (tokens.TryRead(out var token))
        {
            if (token.Kind == HtmlTokenKind.StartTag && head.AsSpan(token.Name.Start, token.Name.Length).Equals("meta", StringComparison.OrdinalIgnoreCase) && OfMeta(head, token) is { } name)
                return name;
        }
        return OfXml(head);
    }

    private static string? OfMeta(string head, HtmlToken tag)
    {
        var isContentType = false;
        string? content = null;
        var attributes = new HtmlAttributes(head, tag);
        while (attributes.MoveNext())
        {
            if (attributes.Is("charset")) return NameIn(attributes.Value);
            if (attributes.Is("http-equiv")) isContentType = attributes.Value.Trim().Equals("content-type", StringComparison.OrdinalIgnoreCase);
            else if (attributes.Is("content")) content = attributes.Value.ToString();
        }
        if (!isContentType || content is null) return null;
        var parameter = content.IndexOf(CharsetParameter, StringComparison.OrdinalIgnoreCase);
        return parameter < 0 ? null : NameIn(content.AsSpan(parameter + CharsetParameter.Length));
    }

    private static string? OfXml(string head)
    {
        if (!head.StartsWith("<?xml", StringComparison.Ordinal)) return null;
        var declaration = head.AsSpan(0, Math.Max(0, head.IndexOf('>', StringComparison.Ordinal)));
        var key = declaration.IndexOf("encoding", StringComparison.Ordinal);
        if (key < 0) return null;
        var rest = declaration[(key + "encoding".Length)..].TrimStart();
        return rest.StartsWith("=") ? NameIn(rest[1..]) : null;
    }

    private static string? NameIn(ReadOnlySpan<char> value)
    {
        value = value.TrimStart("\"' \t\r\n");
        var length = 0;
        while (length < value.Length && (char.IsAsciiLetterOrDigit(value[length]) || value[length] is '-' or '_' or ':' or '.')) length++;
        return length == 0 ? null : value[..length].ToString();
    }
}
