using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Known words that one slip makes of an unknown one: a letter too many, too few, wrong, swapped, or a confusion that the dictionary names.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="frequencies">Says which of several is likelier, or null.</param>
public sealed class SpellingSuggester(Lexicon lexicon, WordFrequencies? frequencies)
{
    private const int LongestWord = 40;
    private const int UnrankedBand = 40;

    // Two letters for one, such as "ae", are no slip of the keyboard.
    private const int FarAhead = -100;

    // A compound is likely only where no listed word fits.
    private const int CompoundBand = 60;

    /// <summary>The likeliest words first; none for a word longer than 40 characters. Steps: some 80 lookups a character.</summary>
    public ImmutableArray<string> Suggest(string word, int most)
    {
        if (word.Length is < 2 or > LongestWord) return [];
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (from, to) in lexicon.Confusions) TryConfusion(word, from, to, found);
        Span<char> buffer = stackalloc char[word.Length + 1];
        for (var i = 0; i <= word.Length; i++) TryAt(word, i, buffer, found);
        return [.. found.OrderBy(static candidate => candidate.Value).ThenBy(static candidate => candidate.Key, StringComparer.Ordinal).Take(most).Select(static candidate => candidate.Key)];
    }

    private void TryAt(string word, int at, Span<char> buffer, Dictionary<string, int> found)
    {
        // Left out.
        word.AsSpan(0, at).CopyTo(buffer);
        word.AsSpan(at).CopyTo(buffer[(at + 1)..]);
        foreach (var letter in lexicon.Alphabet)
        {
            buffer[at] = at == 0 ? char.ToUpperInvariant(letter) : letter;
            if (at == 0 && char.IsUpper(word[0])) buffer[1] = char.ToLowerInvariant(word[0]);
            else if (at == 0) buffer[0] = letter;
            Try(buffer, found, 0);
        }
        if (at == word.Length) return;
        // Too many.
        var shorter = buffer[..(word.Length - 1)];
        word.AsSpan(0, at).CopyTo(shorter);
        word.AsSpan(at + 1).CopyTo(shorter[at..]);
        if (at == 0 && char.IsUpper(word[0]) && shorter.Length > 0) shorter[0] = char.ToUpperInvariant(shorter[0]);
        Try(shorter, found, 0);
        // Wrong.
        var same = buffer[..word.Length];
        word.CopyTo(same);
        var isUpper = char.IsUpper(word[at]);
        foreach (var letter in lexicon.Alphabet)
        {
            same[at] = isUpper ? char.ToUpperInvariant(letter) : letter;
            if (same[at] != word[at]) Try(same, found, 0);
        }
        // Swapped.
        if (at + 1 == word.Length) return;
        word.CopyTo(same);
        (same[at], same[at + 1]) = isUpper ? (char.ToUpperInvariant(word[at + 1]), char.ToLowerInvariant(word[at])) : (word[at + 1], word[at]);
        Try(same, found, -1);
    }

    private void TryConfusion(string word, string from, string to, Dictionary<string, int> found)
    {
        var letters = from.TrimStart('^').TrimEnd('$');
        for (var at = word.IndexOf(letters, StringComparison.Ordinal); at >= 0 && letters.Length > 0; at = word.IndexOf(letters, at + 1, StringComparison.Ordinal))
        {
            if (from[0] == '^' && at > 0) return;
            if (from[^1] == '$' && at + letters.Length < word.Length) continue;
            Try(string.Concat(word.AsSpan(0, at), to.Replace('_', ' '), word.AsSpan(at + letters.Length)), found, letters.Length > 1 ? FarAhead : 0);
        }
    }

    private void Try(ReadOnlySpan<char> candidate, Dictionary<string, int> found, int bonus)
    {
        if (candidate.IsEmpty || candidate.Contains(' ') || !lexicon.IsSuggested(candidate)) return;
        var band = frequencies?.BandOf(candidate) ?? 0;
        if (band == 0) band = lexicon.Look(candidate) == WordStatus.Known ? UnrankedBand : CompoundBand;
        var text = candidate.ToString();
        if (!found.TryGetValue(text, out var known) || known > band + bonus) found[text] = band + bonus;
    }
}
