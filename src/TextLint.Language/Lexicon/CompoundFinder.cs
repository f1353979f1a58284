using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Takes compounds apart by the flags that a dictionary gives its words, never by what merely is a word.</summary>
internal sealed class CompoundFinder(LexiconOptions options, FormClasses classes, WordAutomaton forms)
{
    private const int LongestWord = 256;

    /// <summary>Whether <paramref name="word"/> (UTF-8) is a compound; with <paramref name="ends"/>, where its parts end: as few parts as can be.</summary>
    public bool Find(ReadOnlySpan<byte> word, List<int>? ends)
    {
        if (word.Length > LongestWord) return false;
        return (options.HasCompounds && FindParts(word, ends)) || (!options.Patterns.IsEmpty && FindPattern(word));
    }

    private bool FindParts(ReadOnlySpan<byte> word, List<int>? ends)
    {
        // counts[i]: least number of parts that end before i, or 0; starts[i]: where the last of them begins.
        Span<byte> counts = stackalloc byte[word.Length + 1];
        Span<short> starts = stackalloc short[word.Length + 1];
        counts.Clear();
        var nodes = forms.Nodes;
        for (var start = 0; start < word.Length; start++)
        {
            if (start > 0 && counts[start] == 0) continue;
            var node = forms.Root;
            var needed = start == 0 ? FormTraits.Begin : FormTraits.Middle;
            for (var end = start; end < word.Length;)
            {
                node = WordAutomaton.Next(nodes, node, word[end++]);
                if (node < 0) break;
                var value = WordAutomaton.ValueOf(nodes, node);
                if (value == 0) continue;
                var isLast = end == word.Length;
                if (isLast && start == 0) continue;
                var traits = classes.TraitsOf(value);
                if ((traits & (isLast ? FormTraits.End : needed)) == 0 || (traits & FormTraits.Forbidden) != 0) continue;
                if (counts[end] != 0 && counts[end] <= counts[start] + 1) continue;
                if (!IsLongEnough(word[start..end]) || !IsJoint(word, start, starts[start], end)) continue;
                counts[end] = (byte)(counts[start] + 1);
                starts[end] = (short)start;
            }
        }
        if (counts[^1] == 0 || (options.CompoundMaximum > 0 && counts[^1] > options.CompoundMaximum)) return false;
        for (var end = word.Length; ends is not null && end > 0; end = starts[end]) ends.Insert(0, end);
        return true;
    }

    private bool IsLongEnough(ReadOnlySpan<byte> part)
    {
        if (part.Length >= options.CompoundMinimum * 4) return true;
        var length = 0;
        foreach (var b in part)
        {
            if ((b & 0xC0) != 0x80) length++;
        }
        return length >= options.CompoundMinimum;
    }

    // Whether the part before "start" and the one from there go together.
    private bool IsJoint(ReadOnlySpan<byte> word, int start, int previous, int end)
    {
        if (start == 0) return true;
        if (options.ChecksCompoundTriples && word[start - 1] == word[start] &&
            ((start + 1 < word.Length && word[start + 1] == word[start]) || (start >= 2 && word[start - 2] == word[start]))) return false;
        if (options.ChecksCompoundCase && word[start - 1] != '-' && word[start] != '-' && (IsCapital(word[start - 1]) || IsCapital(word[start]))) return false;
        foreach (var (last, first) in options.ForbiddenJoints)
        {
            if (word[..start].EndsWith(last) && word[start..].StartsWith(first)) return false;
        }
        return !options.ChecksCompoundDuplicates || !word[previous..start].SequenceEqual(word[start..end]);
    }

    private static bool IsCapital(byte b) => b is >= (byte)'A' and <= (byte)'Z';

    // Which places of a pattern may come next, as bits, at each position.
    private bool FindPattern(ReadOnlySpan<byte> word)
    {
        foreach (var pattern in options.Patterns)
        {
            if (pattern.Length < 63 && Fits(word, pattern)) return true;
        }
        return false;
    }

    private bool Fits(ReadOnlySpan<byte> word, ImmutableArray<(uint Symbol, char Quantifier)> pattern)
    {
        Span<ulong> open = stackalloc ulong[word.Length + 1];
        open.Clear();
        open[0] = Opened(pattern, 0);
        var nodes = forms.Nodes;
        for (var start = 0; start < word.Length; start++)
        {
            if (open[start] == 0) continue;
            var node = forms.Root;
            for (var end = start; end < word.Length;)
            {
                node = WordAutomaton.Next(nodes, node, word[end++]);
                if (node < 0) break;
                var value = WordAutomaton.ValueOf(nodes, node);
                if (value == 0 || classes.SymbolsOf(value) is not (not 0 and var symbols)) continue;
                for (var place = 0; place < pattern.Length; place++)
                {
                    if ((open[start] >> place & 1) == 0 || (symbols & pattern[place].Symbol) == 0) continue;
                    open[end] |= Opened(pattern, place + (pattern[place].Quantifier == '*' ? 0 : 1));
                }
            }
        }
        return (open[^1] >> pattern.Length & 1) != 0;
    }

    private static ulong Opened(ImmutableArray<(uint Symbol, char Quantifier)> pattern, int place)
    {
        var places = 1ul << place;
        while (place < pattern.Length && pattern[place].Quantifier != '\0') places |= 1ul << ++place;
        return places;
    }
}
