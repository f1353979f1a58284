namespace TextLint.Documents.Unicode;

/// <summary>The tables of Unicode properties that lie in this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The table called <paramref name="name"/>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
