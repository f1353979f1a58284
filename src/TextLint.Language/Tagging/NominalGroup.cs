namespace TextLint.Language;

/// <summary>Words that share case, gender and number: determiner, adjectives and noun, or a pronoun.</summary>
/// <param name="Start">The first word behind <paramref name="Determiner"/>, or with it.</param>
/// <param name="End">Behind the last word, which is the head.</param>
/// <param name="Determiner">A determiner that attributes with words of their own hold apart from its noun, or −1.</param>
/// <param name="Adposition">The adposition that governs the group, or −1.</param>
internal readonly record struct NominalGroup(int Start, int End, int Determiner, int Adposition)
{
    public int Head => End - 1;
}
