namespace TextLint.Language.Hunspell;

/// <summary>A file of a dictionary as a host hands it over.</summary>
/// <param name="Path">Path that problems carry.</param>
/// <param name="Bytes">Its content, in the encoding that the affix file states.</param>
public sealed record HunspellFile(string Path, ReadOnlyMemory<byte> Bytes);
