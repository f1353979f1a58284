namespace TextLint.Analysis.Naming;

/// <summary>One spelling of a name, with its mentions in reading order, those in the genitive among them.</summary>
/// <param name="Text">The spelling.</param>
internal sealed record NameSpelling(string Text)
{
    public List<NameMention> Mentions { get; } = [];

    /// <summary>First names and the like that stand before it.</summary>
    public IEnumerable<string> Before => Mentions.Select(static mention => mention.Before).OfType<string>();

    /// <summary>Surnames and the like that stand behind it.</summary>
    public IEnumerable<string> Behind => Mentions.Select(static mention => mention.Behind).OfType<string>();

    /// <summary>Whether a surname or the like stands behind every mention.</summary>
    public bool HasSurnames => Mentions.TrueForAll(static mention => mention.Behind is not null);
}
