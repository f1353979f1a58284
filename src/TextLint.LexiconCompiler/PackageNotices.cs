using System.Text;
using System.Text.Json;

/// <summary>Writes the notices that the restored packages ask for: one section a package, with the text of its licence.</summary>
internal static class PackageNotices
{
    /// <summary>The notices of the packages that a manifest names.</summary>
    /// <param name="manifest">Path of a <c>package.json</c>.</param>
    /// <param name="packages">Folder of the restored packages.</param>
    public static string Of(string manifest, string packages)
    {
        var text = new StringBuilder("# Third-party data\n\nWritten by TextLint's build from the packages that it compiled, which are the source form of its data.\n");
        using var wanted = JsonDocument.Parse(File.ReadAllBytes(manifest));
        foreach (var name in wanted.RootElement.GetProperty("dependencies").EnumerateObject().Select(package => package.Name).Order(StringComparer.Ordinal))
            Append(text, name, Path.Combine(packages, name));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package.json")));
        text.Append($"\n## {name} {Value(package, "version")}\n\n{Value(package, "description")}\n\nLicence: {Value(package, "license")}. Author: {Value(package, "author")}.\n");
        // Packages name the file in any case, some without an ending; a few leave it out.
        var licence = Directory.EnumerateFiles(folder).Where(file => Path.GetFileNameWithoutExtension(file).Equals("license", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (licence is not null) text.Append($"\n```\n{File.ReadAllText(licence).Trim()}\n```\n");
    }

    private static string Value(JsonDocument package, string key) => package.RootElement.TryGetProperty(key, out var value) switch
    {
        true when value.ValueKind == JsonValueKind.String => value.GetString()!,
        true when value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out var name) => name.GetString()!,
        _ => "-",
    };
}
