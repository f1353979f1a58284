namespace TextLint.Documents;

/// <summary>A pair of quotation marks.</summary>
/// <param name="Opening">The mark that opens.</param>
/// <param name="Closing">The mark that closes; may be the same.</param>
/// <param name="Level">1 for outer quotations, 2 for quotations within quotations.</param>
public readonly record struct QuotationMarks(char Opening, char Closing, int Level);
