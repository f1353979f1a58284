using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using TextLint.Analysis.Rules;

namespace TextLint.Rules.Tests;

/// <summary>A value with all that it holds, as lines of text that can be compared.</summary>
internal static class Structure
{
    public static string Of(object value) => string.Join('\n', Lines(value, ""));

    private static IEnumerable<string> Lines(object? value, string path) => value switch
    {
        null => [],
        string or IFormattable or bool or char => [$"{path} = {value}"],
        // The same pattern runs as generated code and as an interpreted expression.
        Regex regex => [$"{path} = {regex}"],
        // The place in the file is not compiled.
        RuleExample example => Members(example with { Span = default }, path),
        IDictionary map => map.Keys.Cast<string>().Order(StringComparer.Ordinal).SelectMany(key => Lines(map[key], $"{path}.{key}")),
        IEnumerable entries => entries.Cast<object>().SelectMany((entry, index) => Lines(entry, $"{path}[{index}]")),
        _ => Members(value, path),
    };

    private static IEnumerable<string> Members(object value, string path) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanRead && property.GetIndexParameters().Length == 0
        from line in Lines(property.GetValue(value), $"{path}.{property.Name}")
        select line;
}
