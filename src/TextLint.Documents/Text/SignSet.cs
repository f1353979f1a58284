namespace TextLint.Documents;

/// <summary>Some characters, to be looked for in short stretches of text.</summary>
/// <remarks>
/// <c>SearchValues</c> is faster in long texts. But it searches with vectors, and no library holds that code compiled: a run that checks
/// one article would compile it for longer than it reads.
/// </remarks>
public sealed class SignSet
{
    private readonly ulong _low;
    private readonly ulong _high;
    private readonly string _others;

    /// <param name="signs">The characters, in any order.</param>
    public SignSet(string signs)
    {
        var others = "";
        foreach (var c in signs)
        {
            if (c < 64) _low |= 1UL << c;
            else if (c < 128) _high |= 1UL << (c - 64);
            else others += c;
        }
        _others = others;
    }

    /// <summary>Whether a character is one of them.</summary>
    public bool Contains(char c)
    {
        if (c < 64) return (_low >> c & 1) != 0;
        return c < 128 ? (_high >> (c - 64) & 1) != 0 : _others.Contains(c);
    }

    /// <summary>The first place in a text where one of them stands, or -1.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i])) return i;
        }
        return -1;
    }

    /// <summary>The first place in a text where none of them stands, or -1.</summary>
    public int FirstOutside(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Contains(text[i])) return i;
        }
        return -1;
    }

    /// <summary>The last place in a text where one of them stands, or -1.</summary>
    public int LastIn(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (Contains(text[i])) return i;
        }
        return -1;
    }

    /// <summary>Whether one of them stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;
}
