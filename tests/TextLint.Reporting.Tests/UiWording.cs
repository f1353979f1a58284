using System.Collections.Frozen;
using TextLint.Analysis;
using YamlDotNet.RepresentationModel;

namespace TextLint.Reporting.Tests;

/// <summary>The wording of the tool, read from <c>dictionaries/</c>.</summary>
internal static class UiWording
{
    public static Wording English { get; } = Read("en");

    public static Wording German { get; } = Read("de");

    private static Wording Read(string language)
    {
        using var stream = typeof(UiWording).Assembly.GetManifestResourceStream($"{language}/ui.yaml")!;
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var texts = Flatten("", yaml.Documents[0].RootNode).ToFrozenDictionary(StringComparer.Ordinal);
        return new Wording(language, texts);
    }

    private static IEnumerable<KeyValuePair<string, string>> Flatten(string key, YamlNode node)
    {
        if (node is not YamlMappingNode mapping) return [new(key, node.ToString())];
        return mapping.Children.SelectMany(child => Flatten(key.Length == 0 ? child.Key.ToString() : $"{key}.{child.Key}", child.Value));
    }
}
