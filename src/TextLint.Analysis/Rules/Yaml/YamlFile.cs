using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>Reads the other YAML files of the project, as strictly as rule files.</summary>
internal static class YamlFile
{
    /// <summary>A file whose keys are the properties of <typeparamref name="T"/>.</summary>
    public static YamlReading<T> Read<T>(RuleFile file) where T : class =>
        Read(file, (root, problems) => new YamlBinder(problems).Bind<T>(root));

    /// <summary>A file of texts under nested keys, <c>a: { b: '…' }</c> being the text of <c>a.b</c>.</summary>
    public static YamlReading<Wording> ReadWording(RuleFile file, string language) => Read(file, (root, problems) =>
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Flatten(root, "", new YamlBinder(problems), texts);
        return new Wording(language, texts);
    });

    private static YamlReading<T> Read<T>(RuleFile file, Func<YamlNode, YamlProblems, T?> bind) where T : class
    {
        var problems = new YamlProblems(file.Path, SourceText.From(file.Text));
        var value = YamlReader.Read(file.Text, problems) is { } root ? bind(root, problems) : null;
        return new YamlReading<T>(problems.Count == 0 ? value : null, [.. problems.InOrder()]);
    }

    private static void Flatten(YamlNode node, string path, YamlBinder binder, Dictionary<string, string> texts)
    {
        if (node is MapNode map)
        {
            foreach (var (key, value) in map.Entries) Flatten(value, path.Length == 0 ? key.Value : $"{path}.{key.Value}", binder, texts);
            return;
        }
        if (binder.Text(node) is { } text) texts[path] = text;
    }
}
