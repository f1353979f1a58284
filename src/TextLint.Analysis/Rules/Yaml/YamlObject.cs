using System.Reflection;
using System.Runtime.CompilerServices;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Makes objects of the values of a map.</summary>
internal static class YamlObject
{
    /// <summary>Whether a map must have the key of <paramref name="property"/>: it is <c>required</c>, or a parameter of a record.</summary>
    public static bool Requires(Type type, PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute))
        || (type.IsClass && ConstructorOf(type).GetParameters().Any(parameter => parameter.Name == property.Name && !parameter.HasDefaultValue));

    /// <summary>An object with these values by property; null where one that its constructor needs is missing.</summary>
    public static object? Create(Type type, IReadOnlyDictionary<string, object?> values)
    {
        var instance = type.IsValueType ? Activator.CreateInstance(type) : Construct(ConstructorOf(type), values);
        if (instance is null) return null;
        foreach (var (name, value) in values)
        {
            if (value is not null) type.GetProperty(name)!.SetValue(instance, value);
        }
        return instance;
    }

    private static object? Construct(ConstructorInfo constructor, IReadOnlyDictionary<string, object?> values)
    {
        var arguments = constructor.GetParameters()
            .Select(parameter => values.GetValueOrDefault(parameter.Name!) ?? (parameter.HasDefaultValue ? parameter.DefaultValue : null))
            .ToArray();
        return constructor.GetParameters().Zip(arguments).Any(pair => pair.Second is null && !pair.First.HasDefaultValue)
            ? null
            : constructor.Invoke(arguments);
    }

    private static ConstructorInfo ConstructorOf(Type type) =>
        type.GetConstructor([]) ?? type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
}
