namespace TextLint.Reporting;

/// <summary>A part of a hand-written page that is generated: what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
internal static class MarkedSection
{
    /// <summary>The page with the section's content replaced; the section is added at the end where the page has none.</summary>
    public static string Replace(string page, string name, string content)
    {
        var (opening, closing) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var section = $"{opening}\n{content.Trim('\n')}\n{closing}";
        var start = page.IndexOf(opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf(closing, start, StringComparison.Ordinal);
        if (end < 0) return $"{page.TrimEnd('\n')}\n\n{section}\n".TrimStart('\n');
        return string.Concat(page.AsSpan(0, start), section, page.AsSpan(end + closing.Length));
    }
}
