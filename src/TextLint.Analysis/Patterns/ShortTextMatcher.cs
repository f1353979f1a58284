using TextLint.Analysis.Patterns.Syntax;

namespace TextLint.Analysis.Patterns;

/// <summary>
/// Matches a pattern with a whole short text, such as a word, without an engine: a number holds the places that are reached, one bit a
/// place, and each part of the pattern takes it further. Time is the length of the text times the size of the pattern. Immutable.
/// </summary>
internal sealed class ShortTextMatcher
{
    /// <summary>Texts may be this long.</summary>
    public const int LongestText = 63;

    private const int AsciiCount = 128;

    private readonly PatternNode _pattern;
    // The ASCII characters that a match may begin with: most texts are done with at the first.
    private readonly bool[] _first = new bool[AsciiCount];

    private ShortTextMatcher(PatternNode pattern)
    {
        _pattern = pattern;
        AddFirst(pattern);
    }

    /// <summary>A matcher of a pattern between the edges of the text; null where only an engine knows what it matches.</summary>
    /// <param name="root">Tree of a pattern that the engine accepts.</param>
    public static ShortTextMatcher? Of(PatternNode root) =>
        root is PatternNode.Sequence { Parts: [PatternNode.Anchor { Kind: PatternAnchor.Start }, var inner, PatternNode.Anchor { Kind: PatternAnchor.Other }] } && IsExact(inner)
            ? new ShortTextMatcher(inner)
            : null;

    /// <summary>Whether the whole text fits.</summary>
    public bool Fits(ReadOnlySpan<char> text) =>
        (text.IsEmpty || text[0] >= AsciiCount || _first[text[0]]) && (From(_pattern, 1, text) >> text.Length & 1) != 0;

    private static bool IsExact(PatternNode node) => node switch
    {
        PatternNode.One one => one.Set.IsExact,
        PatternNode.Sequence sequence => sequence.Parts.All(IsExact),
        PatternNode.Choice choice => choice.Branches.All(IsExact),
        PatternNode.Repeat repeat => IsExact(repeat.Part),
        _ => false,
    };

    private void AddFirst(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.One one:
                for (var c = 0; c < AsciiCount; c++) _first[c] |= one.Set.Contains((char)c);
                break;
            case PatternNode.Repeat repeat:
                AddFirst(repeat.Part);
                break;
            case PatternNode.Choice choice:
                foreach (var branch in choice.Branches) AddFirst(branch);
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    AddFirst(part);
                    if (!part.IsNullable) break;
                }
                break;
        }
    }

    private static ulong From(PatternNode node, ulong places, ReadOnlySpan<char> text)
    {
        if (places == 0) return 0;
        switch (node)
        {
            case PatternNode.One one: return Behind(one.Set, places, text);
            case PatternNode.Repeat repeat: return Behind(repeat, places, text);
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts) places = From(part, places, text);
                return places;
            case PatternNode.Choice choice:
                var all = 0ul;
                foreach (var branch in choice.Branches) all |= From(branch, places, text);
                return all;
            default: return 0;
        }
    }

    private static ulong Behind(CharSet set, ulong places, ReadOnlySpan<char> text)
    {
        var behind = 0ul;
        for (var i = 0; i < text.Length; i++)
        {
            if ((places >> i & 1) != 0 && set.Contains(text[i])) behind |= 1ul << (i + 1);
        }
        return behind;
    }

    // A place that fewer repetitions reach leads as far as one that more do.
    private static ulong Behind(PatternNode.Repeat repeat, ulong places, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < repeat.Min && places != 0; i++) places = From(repeat.Part, places, text);
        var all = places;
        for (var i = repeat.Min; places != 0 && (repeat.Max is not { } most || i < most); i++)
        {
            places = From(repeat.Part, places, text) & ~all;
            all |= places;
        }
        return all;
    }
}
