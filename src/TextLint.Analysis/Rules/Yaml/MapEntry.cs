namespace TextLint.Analysis.Rules.Yaml;

/// <summary>A key and what stands behind it.</summary>
internal readonly record struct MapEntry(ScalarNode Key, YamlNode Value);
