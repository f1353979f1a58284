using NJsonSchema;

namespace TextLint.Reporting.Tests;

/// <summary>The schemas that reports are held against.</summary>
internal static class EmbeddedSchema
{
    public static async Task<JsonSchema> Read(string name)
    {
        using var stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
    }
}
