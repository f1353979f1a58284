using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>An immutable collection that a list or a map of a file becomes.</summary>
/// <param name="Value">Type of its entries, or of the values of a map.</param>
/// <param name="IsMap">Whether it is made of a map with texts as keys.</param>
internal sealed record YamlCollection(Type Value, bool IsMap)
{
    public required Func<IEnumerable<object>, object> Factory { get; init; }

    /// <summary>The collection of entries, or of what <see cref="Pair"/> gave.</summary>
    public object Make(IEnumerable<object> entries) => Factory(entries);

    public object Pair(string key, object value) => Activator.CreateInstance(typeof(KeyValuePair<,>).MakeGenericType(typeof(string), Value), key, value)!;

    /// <summary>What <paramref name="type"/> is made of, or null where it is no collection.</summary>
    public static YamlCollection? Of(Type type)
    {
        var kind = type.GetGenericTypeDefinition();
        var arguments = type.GetGenericArguments();
        var last = arguments[^1];
        if (kind == typeof(ImmutableArray<>) && IsPair(last)) return new(last.GetGenericArguments()[1], true) { Factory = FactoryNamed(nameof(ArrayOf), last) };
        if (kind == typeof(ImmutableArray<>)) return new(last, false) { Factory = FactoryNamed(nameof(ArrayOf), last) };
        if (kind == typeof(FrozenSet<>)) return new(last, false) { Factory = FactoryNamed(nameof(SetOf), last) };
        if (kind == typeof(FrozenDictionary<,>)) return new(last, true) { Factory = FactoryNamed(nameof(FrozenMapOf), last) };
        if (kind == typeof(ImmutableDictionary<,>)) return new(last, true) { Factory = FactoryNamed(nameof(MapOf), last) };
        return null;
    }

    private static bool IsPair(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) && type.GetGenericArguments()[0] == typeof(string);

    private static Func<IEnumerable<object>, object> FactoryNamed(string name, Type entry) => typeof(YamlCollection)
        .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(entry)
        .CreateDelegate<Func<IEnumerable<object>, object>>();

    private static object ArrayOf<T>(IEnumerable<object> entries) => Boxed(entries.Cast<T>().ToImmutableArray());

    private static object SetOf<T>(IEnumerable<object> entries) => Boxed(entries.Cast<T>().ToFrozenSet());

    private static object FrozenMapOf<T>(IEnumerable<object> entries) => Boxed(entries.Cast<KeyValuePair<string, T>>().ToFrozenDictionary());

    private static object MapOf<T>(IEnumerable<object> entries) => Boxed(entries.Cast<KeyValuePair<string, T>>().ToImmutableDictionary());

    // The delegates above return objects whatever they make.
    private static object Boxed(object collection) => collection;
}
