using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;

namespace TextLint.Reporting;

/// <summary>The kinds of check and their options, told by the doc comments of their classes.</summary>
internal static class CheckReference
{
    public static string Markdown(Wording wording)
    {
        var comments = DocComments.Read();
        var reference = new StringBuilder("## ").Append(wording["page.checks"]).Append('\n');
        foreach (var name in CheckKinds.Names)
        {
            var type = CheckKinds.Find(name)!;
            reference.Append("\n### ").Append(name).Append("\n\n").Append(comments.Of(type)).Append('\n');
            var rows = Rows(type, "", [], (comments, wording)).ToArray();
            if (rows.Length == 0) continue;
            reference.Append("\n| ").Append(wording["page.key"]).Append(" | ").Append(wording["page.value"]).Append(" | |\n|---|---|---|\n");
            foreach (var row in rows) reference.Append(row);
        }
        return reference.ToString();
    }

    // A part that holds parts of its own kind is told once.
    private static IEnumerable<string> Rows(Type type, string prefix, HashSet<Type> told, (DocComments Comments, Wording Wording) sources)
    {
        foreach (var property in CheckOptions.PropertiesOf(type))
        {
            var key = prefix + KeyCase.Key(property.Name);
            yield return $"| `{key}` | {ValueOf(property.PropertyType, sources.Wording)} | {Cell(sources.Comments.Of(property))} |\n";
            if (PartOf(property.PropertyType) is not { } part || !told.Add(part)) continue;
            foreach (var row in Rows(part, key + ".", told, sources)) yield return row;
        }
    }

    private static string Cell(string markdown) => markdown.Replace("|", "\\|", StringComparison.Ordinal);

    private static string ValueOf(Type type, Wording wording)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum) return string.Join(", ", Enum.GetNames(type).Select(name => $"`{KeyCase.Value(name)}`"));
        if (type == typeof(bool)) return "`true`, `false`";
        if (type.IsPrimitive) return wording["page.type.number"];
        if (!type.IsGenericType) return wording[IsPart(type) ? "page.type.map" : "page.type.text"];
        var element = type.GetGenericArguments()[^1];
        if (IsMap(type)) return wording["page.type.map"];
        return $"{wording["page.type.list"]} ({ValueOf(element, wording)})";
    }

    private static Type? PartOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && !IsMap(type)) type = type.GetGenericArguments()[^1];
        return IsPart(type) ? type : null;
    }

    private static bool IsMap(Type type) =>
        type.GetGenericArguments().Length == 2 || (type.GetGenericArguments()[0] is { IsGenericType: true } element && element.GetGenericArguments().Length == 2);

    // What only a text makes is written as a text, and what has no keys of its own too.
    private static bool IsPart(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsGenericType && type != typeof(string)
        && (type.GetConstructor([]) is not null || type.GetConstructor([typeof(string)]) is null) && CheckOptions.PropertiesOf(type).Any();
}
