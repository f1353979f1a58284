namespace TextLint.Language.Hunspell;

/// <summary>The condition of an affix: what the word must begin or end with. Sets of characters, one a place.</summary>
internal sealed class AffixCondition
{
    private readonly (string Characters, bool IsNegated)[] _places;

    private AffixCondition((string, bool)[] places)
    {
        _places = places;
    }

    /// <summary>Reads a condition such as <c>[^aeiou]y</c>; a dot stands for any character.</summary>
    /// <returns>The condition, or null where a bracket is not closed.</returns>
    public static AffixCondition? Parse(ReadOnlySpan<char> text)
    {
        if (text is ".") return new AffixCondition([]);
        var places = new List<(string, bool)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '[')
            {
                places.Add(text[i] == '.' ? ("", true) : (text[i].ToString(), false));
                continue;
            }
            var length = text[i..].IndexOf(']');
            if (length < 0) return null;
            var set = text.Slice(i + 1, length - 1);
            var isNegated = set is ['^', ..];
            places.Add((set[(isNegated ? 1 : 0)..].ToString(), isNegated));
            i += length;
        }
        return new AffixCondition([.. places]);
    }

    public bool FitsStart(ReadOnlySpan<char> word) => word.Length >= _places.Length && Fits(word[.._places.Length]);

    public bool FitsEnd(ReadOnlySpan<char> word) => word.Length >= _places.Length && Fits(word[^_places.Length..]);

    private bool Fits(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (_places[i].Characters.Contains(word[i], StringComparison.Ordinal) == _places[i].IsNegated) return false;
        }
        return true;
    }
}
