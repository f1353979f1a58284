namespace TextLint.Documents.Unicode;

/// <summary>The tables of Unicode properties that lie in this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>A reader of the table called <paramref name="name"/>.</summary>
    public static StreamReader Open(string name) =>
        new(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded."));
}
