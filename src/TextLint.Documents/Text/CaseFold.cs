namespace TextLint.Documents;

/// <summary>Folds letters so that any two that a check may take for the same letter become the same character.</summary>
/// <remarks>
/// Coarser than every comparison in use: ordinal without case goes by upper case, patterns without case by the engine's table,
/// which also joins the Kelvin sign with k and the dotted capital İ with i. Phrases take typographic apostrophes and hyphens for
/// plain ones, so these fold too.
/// </remarks>
public static class CaseFold
{
    private const int Tabulated = 0x250;
    private static readonly char[] Table = BuildTable();

    /// <summary>The folded character; folding twice changes nothing.</summary>
    public static char Of(char c) => c < Tabulated ? Table[c] : Compute(c);

    /// <summary>The text with every character folded; it has the same length.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Of(source[i]);
    });

    private static char[] BuildTable()
    {
        var table = new char[Tabulated];
        for (var i = 0; i < table.Length; i++) table[i] = Compute((char)i);
        return table;
    }

    private static char Compute(char c) => c switch
    {
        '\u0130' or '\u0131' => 'i',
        '\u017F' => 's',
        '\u1E9E' => '\u00DF',
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        // A lone lower-case form with an upper case that is another letter's (µ, ς) folds through that upper case.
        _ => Settled(char.ToLowerInvariant(char.ToUpperInvariant(char.ToLowerInvariant(c)))),
    };

    private static char Settled(char c) => c switch
    {
        '\u0131' => 'i',
        '\u017F' => 's',
        _ => c,
    };
}
