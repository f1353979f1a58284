using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Rules;

namespace TextLint.RuleCompiler;

/// <summary>Values as expressions of C# that make them again.</summary>
/// <param name="patterns">Takes the patterns.</param>
internal sealed class CSharpValue(PatternSource patterns)
{
    // From here on one literal that is taken apart is cheaper to load than as many literals.
    private const int ManyTexts = 3;

    /// <summary>The expression of <paramref name="value"/>; of an object, all options that differ from its defaults.</summary>
    public string Of(object? value) => value switch
    {
        null => "null",
        string text => CSharpText.Literal(text),
        char c => CSharpText.Literal(c),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        Enum member => Member(member),
        LocalizedText text => Localized(text),
        LinearPattern pattern => patterns.Of(pattern),
        ImmutableArray<string> texts => Texts(texts),
        _ when IsPair(value.GetType()) => Pair(value),
        IEnumerable entries => $"[{string.Join(", ", entries.Cast<object>().Select(Of))}]",
        _ => Object(value),
    };

    /// <summary>Texts as an immutable array.</summary>
    public static string Texts(IReadOnlyCollection<string> texts) => IsPacked(texts) ? $"GeneratedText.Lines({Packed(texts)})" : Unpacked(texts);

    /// <summary>Texts as an array.</summary>
    public static string TextArray(IReadOnlyCollection<string> texts) => IsPacked(texts) ? $"{Packed(texts)}.Split('\\n')" : Unpacked(texts);

    private static bool IsPacked(IReadOnlyCollection<string> texts) => texts.Count >= ManyTexts && !texts.Any(text => text.Contains('\n', StringComparison.Ordinal));

    private static string Packed(IEnumerable<string> texts) => CSharpText.Literal(string.Join('\n', texts));

    private static string Unpacked(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(CSharpText.Literal))}]";

    public static string Member(Enum member)
    {
        var names = member.ToString().Split(", ").Select(name => $"{TypeName(member.GetType())}.{name}");
        return string.Join(" | ", names);
    }

    public static string Localized(LocalizedText text)
    {
        var translations = text.Translations
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $", {CSharpText.Literal(pair.Key)}, {CSharpText.Literal(pair.Value)}");
        return $"new({CSharpText.Literal(text.English)}{string.Concat(translations)})";
    }

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private string Pair(object pair)
    {
        var type = pair.GetType();
        return $"new({Of(type.GetProperty("Key")!.GetValue(pair))}, {Of(type.GetProperty("Value")!.GetValue(pair))})";
    }

    private string Object(object value)
    {
        var type = value.GetType();
        var options = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });
        var defaults = Activator.CreateInstance(type)!;
        var written = options
            .Where(option => option.IsDefined(typeof(RequiredMemberAttribute)) || !AreEqual(option.GetValue(value), option.GetValue(defaults)))
            .Select(option => $"{option.Name} = {Of(option.GetValue(value))}");
        return $"new {TypeName(type)} {{ {string.Join(", ", written)} }}";
    }

    private bool AreEqual(object? one, object? other) =>
        one is IEnumerable and not string && other is IEnumerable and not string
            ? Of(one) == Of(other)
            : Equals(one, other);

    private static string TypeName(Type type) => $"global::{type.FullName!.Replace('+', '.')}";
}
