using System.Text;

namespace TextLint.Analysis;

/// <summary>Texts with placeholders such as <c>{match}</c>. A brace that names no placeholder stands for itself.</summary>
public static class MessageTemplate
{
    /// <summary>Fills in the placeholders; one without an argument stays as it stands.</summary>
    public static string Fill(string template, ReadOnlySpan<KeyValuePair<string, string>> arguments)
    {
        if (!template.Contains('{', StringComparison.Ordinal)) return template;
        var filled = new StringBuilder(template.Length + 32);
        var position = 0;
        while (NextPlaceholder(template, position) is { } place)
        {
            filled.Append(template, position, place.Start - position);
            filled.Append(ValueOf(template[(place.Start + 1)..(place.End - 1)], arguments) ?? template[place.Start..place.End]);
            position = place.End;
        }
        return filled.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Names of the placeholders of a template, in their order, repeated ones too.</summary>
    public static IEnumerable<string> Placeholders(string template)
    {
        for (var position = 0; NextPlaceholder(template, position) is { } place; position = place.End)
            yield return template[(place.Start + 1)..(place.End - 1)];
    }

    private static (int Start, int End)? NextPlaceholder(string template, int position)
    {
        for (var start = template.IndexOf('{', position); start >= 0; start = template.IndexOf('{', start + 1))
        {
            var end = start + 1;
            while (end < template.Length && char.IsAsciiLetterLower(template[end])) end++;
            if (end > start + 1 && end < template.Length && template[end] == '}') return (start, end + 1);
        }
        return null;
    }

    private static string? ValueOf(string name, ReadOnlySpan<KeyValuePair<string, string>> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key == name) return argument.Value;
        }
        return null;
    }
}
