namespace TextLint.Language.Hunspell;

/// <summary>How flags are written in a dictionary (<c>FLAG</c>).</summary>
internal enum FlagFormat
{
    /// <summary>One character a flag; also <c>FLAG UTF-8</c>.</summary>
    Character,

    /// <summary>Two characters a flag (<c>FLAG long</c>).</summary>
    Long,

    /// <summary>Decimal numbers with commas between them (<c>FLAG num</c>).</summary>
    Number,
}
