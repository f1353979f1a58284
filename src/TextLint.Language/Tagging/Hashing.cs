namespace TextLint.Language;

/// <summary>Hashes of features; the same on every machine, since the weights are filed by them.</summary>
internal static class Hashing
{
    public static uint Of(ReadOnlySpan<char> text, uint seed) => Spread(WordHash.Of(text, seed * 0x9E3779B1u));

    public static uint Of(uint first, uint second) => Spread(((first * 0x9E3779B1u) ^ (first >> 15)) + (second * 0x85EBCA6Bu) + 0x27D4EB2Fu);

    public static uint Of(uint first, uint second, uint third) => Of(Of(first, second), third);

    public static uint Of(uint first, uint second, uint third, uint fourth) => Of(Of(Of(first, second), third), fourth);

    private static uint Spread(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
