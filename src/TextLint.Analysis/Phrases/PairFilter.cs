using TextLint.Documents;

namespace TextLint.Analysis.Phrases;

/// <summary>Knows the first two characters of some entries, so that most words of a text need no further look.</summary>
internal sealed class PairFilter
{
    private const int Bits = 1024;

    private readonly ulong[] _pairs = new ulong[Bits / 64];
    private bool _takesAll;

    /// <summary>Adds an entry; one without a second character of its own (<c>z</c>, <c>z*</c>) lets everything pass.</summary>
    public void Add(string entry)
    {
        if (entry.Length < 2 || entry[1] == '*')
        {
            _takesAll = true;
            return;
        }
        var bit = BitOf(entry[0], entry[1]);
        _pairs[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>False where no entry begins like <paramref name="text"/>, case ignored.</summary>
    public bool MayHold(ReadOnlySpan<char> text)
    {
        if (_takesAll) return true;
        if (text.Length < 2) return false;
        var bit = BitOf(text[0], text[1]);
        return (_pairs[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(char first, char second) => ((CaseFold.Of(first) * 37) + (char.IsWhiteSpace(second) ? ' ' : CaseFold.Of(second))) & (Bits - 1);
}
