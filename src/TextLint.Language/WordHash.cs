namespace TextLint.Language;

/// <summary>FNV-1a over UTF-16 code units: spreads short words well, and gives the same on every machine.</summary>
internal static class WordHash
{
    /// <summary>The hash of nothing.</summary>
    public const uint Start = 2166136261;

    private const uint Step = 16777619;

    /// <param name="word">The word, as it is written.</param>
    /// <param name="salt">Tells apart what the same word is hashed for.</param>
    public static uint Of(ReadOnlySpan<char> word, uint salt = 0)
    {
        var hash = Start ^ salt;
        foreach (var c in word) hash = With(hash, c);
        return hash;
    }

    /// <summary>The hash of what was hashed so far and one code unit more.</summary>
    public static uint With(uint hash, char next) => (hash ^ next) * Step;
}
