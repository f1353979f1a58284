namespace TextLint.Analysis.Naming;

/// <summary>What spellings of a name have in common at least, so that only those with the same key are compared.</summary>
internal static class NameKey
{
    private const string Kept = "bpfvwlmnr";

    /// <summary>The letters that every way of writing keeps, without repetitions.</summary>
    public static string Of(string name)
    {
        Span<char> key = stackalloc char[Math.Min(name.Length, 64)];
        var length = 0;
        foreach (var c in name)
        {
            var letter = char.ToLowerInvariant(c) switch { 'v' or 'w' or 'f' => 'f', 'ł' => 'l', 'ń' or 'ñ' or 'ň' => 'n', 'ř' => 'r', var other => other };
            if (!Kept.Contains(letter, StringComparison.Ordinal) || length == key.Length || (length > 0 && key[length - 1] == letter)) continue;
            key[length++] = letter;
        }
        return key[..length].ToString();
    }
}
