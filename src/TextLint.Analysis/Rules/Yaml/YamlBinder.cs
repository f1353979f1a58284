using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>
/// Makes typed values of YAML nodes: a map becomes an object by its init-only properties, a word a member of an enum, and so on. What
/// does not fit is a problem at its place and gives null.
/// </summary>
/// <param name="problems">Takes what does not fit.</param>
/// <param name="lists">The word lists that a map may name, or null where none does.</param>
internal sealed class YamlBinder(YamlProblems problems, WordListFolder? lists = null)
{
    // What names word lists takes their entries among its words, as the property for these is called.
    private const string ListsProperty = "Lists";
    private static readonly string[] WordsProperties = ["Words", "Text"];

    /// <summary>The value of <paramref name="node"/> as a <typeparamref name="T"/>, or null.</summary>
    public T? Bind<T>(YamlNode node) where T : class => (T?)Bind(node, typeof(T));

    /// <summary>The value of <paramref name="node"/> as a <paramref name="type"/>, or null.</summary>
    public object? Bind(YamlNode node, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsAssignableTo(typeof(YamlNode))) return Raw(node, type);
        if (type == typeof(string)) return Text(node);
        if (type == typeof(LocalizedText)) return Localized(node);
        if (type.IsEnum) return MemberOf(node, type);
        if (type.IsPrimitive) return Primitive(node, type);
        if (type.IsGenericType && YamlCollection.Of(type) is { } collection) return Collection(node, collection);
        // Some parts can be written in full or as a text.
        if (type.GetConstructor([typeof(string)]) is { } constructor && !(node is MapNode && type.GetConstructor([]) is not null)) return Text(node) is { } text ? constructor.Invoke([text]) : null;
        return Object(node, type);
    }

    private YamlNode? Raw(YamlNode node, Type type)
    {
        if (node is ScalarNode scalar && type == typeof(ScalarNode)) return Word(scalar) is null ? null : scalar;
        if (type.IsInstanceOfType(node)) return node;
        WrongType(node, type == typeof(ListNode) ? "[…]" : type == typeof(MapNode) ? "{…}" : "'…'");
        return null;
    }

    /// <summary>A text as it was meant: quoted, or a single word.</summary>
    public string? Text(YamlNode node)
    {
        if (Word(node) is not { } text) return null;
        if (node is not ScalarNode { IsFollowedByComment: true }) return text;
        problems.Add(node.Span, RuleFileError.PlainScalar, text);
        return null;
    }

    // What may stand without quotation marks; behind it a comment is a comment.
    private string? Word(YamlNode node)
    {
        if (node is not ScalarNode scalar)
        {
            WrongType(node, "'…'");
            return null;
        }
        if (!scalar.IsPlain || PlainScalars.MaySay(scalar.Value)) return scalar.Value;
        problems.Add(scalar.Span, RuleFileError.PlainScalar, scalar.Value);
        return null;
    }

    private LocalizedText? Localized(YamlNode node)
    {
        if (node is ScalarNode) return Text(node) is { } text ? new LocalizedText(text) : null;
        if (node is not MapNode map)
        {
            WrongType(node, "'…'", "{ en: '…', de: '…' }");
            return null;
        }
        string? english = null;
        var translations = new List<string>();
        foreach (var (key, value) in map.Entries)
        {
            if (!LanguageTag.IsOne(key.Value)) problems.Add(key.Span, RuleFileError.UnknownKey, key.Value, "en", "de");
            else if (Text(value) is { } said && key.Value == "en") english = said;
            else if (Text(value) is { } translated) translations.AddRange([key.Value, translated]);
        }
        if (map.Find("en") is null) Missing(map, "en");
        return english is null ? null : new LocalizedText(english, [.. translations]);
    }

    private object? MemberOf(YamlNode node, Type type)
    {
        if (Word(node) is not { } written) return null;
        // "None" of a set of flags is the empty list.
        var names = Enum.GetNames(type).Where(name => name != "None" || !type.IsDefined(typeof(FlagsAttribute))).ToDictionary(KeyCase.Value);
        if (names.TryGetValue(written, out var name)) return Enum.Parse(type, name);
        problems.Add(node.Span, RuleFileError.UnknownValue, written, NearestName.Of(written, names.Keys));
        return null;
    }

    private object? Primitive(YamlNode node, Type type)
    {
        if (Word(node) is not { } written) return null;
        if (type == typeof(bool) && written is "true" or "false") return written == "true";
        if (type == typeof(int) && int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        if (type == typeof(double) && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        if (type == typeof(char) && written.Length == 1) return written[0];
        WrongType(node, type == typeof(bool) ? "true, false" : type == typeof(char) ? "'x'" : type == typeof(int) ? "1" : "1.5");
        return null;
    }

    private object? Collection(YamlNode node, YamlCollection collection)
    {
        if (!collection.IsMap && node is ListNode list)
        {
            var bound = list.Entries.Select(entry => Bind(entry, collection.Value)).ToArray();
            return collection.Make(bound.OfType<object>());
        }
        if (collection.IsMap && node is MapNode map)
        {
            var keys = map.Entries.Select(entry => Text(entry.Key)).ToArray();
            var values = map.Entries.Select(entry => Bind(entry.Value, collection.Value)).ToArray();
            return collection.Make(keys.Zip(values).Where(pair => pair is (not null, not null)).Select(pair => collection.Pair(pair.First!, pair.Second!)));
        }
        WrongType(node, collection.IsMap ? "{…}" : "[…]");
        return null;
    }

    private object? Object(YamlNode node, Type type)
    {
        if (node is not MapNode map)
        {
            WrongType(node, "{…}");
            return null;
        }
        var keys = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true })
            .ToDictionary(property => KeyCase.Key(property.Name));
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (keys.TryGetValue(key.Value, out var property)) values[property.Name] = Bind(value, property.PropertyType);
            else problems.Add(key.Span, RuleFileError.UnknownKey, key.Value, NearestName.Of(key.Value, keys.Keys));
        }
        foreach (var (key, property) in keys)
        {
            if (YamlObject.Requires(type, property) && map.Find(key) is null) Missing(map, key);
        }
        if (lists is not null && keys.ContainsKey(KeyCase.Key(ListsProperty))) AddListedWords(map, type, values);
        return YamlObject.Create(type, values);
    }

    private void AddListedWords(MapNode map, Type type, Dictionary<string, object?> values)
    {
        if (Array.Find(WordsProperties, name => type.GetProperty(name) is not null) is not { } words || map.Find(KeyCase.Key(ListsProperty)) is not ListNode names) return;
        var all = values.GetValueOrDefault(words) is ImmutableArray<string> own ? own.ToBuilder() : ImmutableArray.CreateBuilder<string>();
        foreach (var name in names.Entries.OfType<ScalarNode>())
        {
            if (lists!.Find(name.Value) is { } entries) all.AddRange(entries);
            else problems.Add(name.Span, RuleFileError.UnknownWordList, name.Value, NearestName.Of(lists.FullName(name.Value), lists.Lists.ByName.Keys));
        }
        values[words] = all.ToImmutable();
    }

    private void Missing(MapNode map, string key) =>
        problems.Add(map.Entries.IsEmpty ? map.Span : map.Entries[0].Key.Span, RuleFileError.MissingKey, key);

    private void WrongType(YamlNode node, params ImmutableArray<string> expected) =>
        problems.Add(node.Span, RuleFileError.WrongType, problems.Excerpt(node.Span), expected);
}
