using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules.Yaml;

namespace TextLint.Reporting;

/// <summary>The options that a rule gives its check.</summary>
internal static class CheckOptions
{
    private const int LongestList = 40;

    /// <summary>The properties of a kind of check, or of a part of one, that a rule file can set, in their order in the code.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true })
        .OrderBy(property => property.MetadataToken);

    /// <summary>Keys and values, as Markdown, of what differs from a check without options.</summary>
    public static ImmutableArray<(string Key, string Value)> Of(Check check)
    {
        var unset = Activator.CreateInstance(check.GetType());
        return
        [
            .. PropertiesOf(check.GetType())
                .Select(property => (KeyCase.Key(property.Name), Value: Describe(property.GetValue(check)), Unset: Describe(property.GetValue(unset))))
                .Where(option => option.Value != option.Unset)
                .Select(option => (option.Item1, option.Value)),
        ];
    }

    private static string Describe(object? value) => value switch
    {
        null => "",
        _ when IsUnsetArray(value) => "",
        string text => MarkdownText.Code(text),
        bool flag => flag ? "`true`" : "`false`",
        Enum member => $"`{KeyCase.Value(member.ToString())}`",
        KeyValuePair<string, string> pair => $"{MarkdownText.Code(pair.Key)} → {(pair.Value.Length == 0 ? "—" : MarkdownText.Code(pair.Value))}",
        IEnumerable list => DescribeList([.. list.Cast<object>()]),
        IFormattable number => $"`{number.ToString(null, CultureInfo.InvariantCulture)}`",
        _ => DescribePart(value),
    };

    // An array that a rule file must give is not even empty in a check without options.
    private static bool IsUnsetArray(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && value.Equals(Activator.CreateInstance(type));

    private static string DescribeList(object[] list)
    {
        var shown = string.Join(", ", list.Take(LongestList).Select(Describe));
        return list.Length <= LongestList ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown}, … (+{list.Length - LongestList})");
    }

    private static string DescribePart(object value)
    {
        var properties = PropertiesOf(value.GetType()).ToArray();
        if (properties.Length == 0) return MarkdownText.Code(value.ToString() ?? "");
        var parts = properties.Select(property => (Key: KeyCase.Key(property.Name), Value: Describe(property.GetValue(value)))).Where(part => part.Value.Length > 0);
        return $"({string.Join(", ", parts.Select(part => $"{part.Key}: {part.Value}"))})";
    }
}
