using System.Collections.Immutable;

namespace TextLint.Language.Hunspell;

/// <summary>A <c>COMPOUNDRULE</c>: a row of flags, each with <c>*</c> (any number), <c>?</c> (at most one) or nothing behind it.</summary>
/// <param name="Places">Flag and sign behind it; <c>'\0'</c> where there is none.</param>
internal sealed record CompoundPattern(ImmutableArray<(int Flag, char Quantifier)> Places)
{
    /// <summary>Reads a pattern; flags of more than one character stand in brackets.</summary>
    /// <returns>The pattern, or null where it is malformed.</returns>
    public static CompoundPattern? Parse(ReadOnlySpan<char> text, FlagFormat format)
    {
        var places = ImmutableArray.CreateBuilder<(int, char)>();
        for (var i = 0; i < text.Length; i++)
        {
            var flag = text.Slice(i, 1);
            if (text[i] == '(')
            {
                var length = text[i..].IndexOf(')');
                if (length < 0) return null;
                flag = text.Slice(i + 1, length - 1);
                i += length;
            }
            if (FlagSet.Parse(flag, format) is not { Values: [var value] }) return null;
            var quantifier = i + 1 < text.Length && text[i + 1] is '*' or '?' ? text[++i] : '\0';
            places.Add((value, quantifier));
        }
        return places.Count == 0 ? null : new CompoundPattern(places.ToImmutable());
    }
}
