using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>
/// A set of UTF-16 code units in a pattern. Membership may say yes too often (an unknown Unicode block, capitals), never no
/// wrongly, so that disjoint sets are truly disjoint.
/// </summary>
internal sealed record CharSet
{
    private const int FewChars = 24;

    public ImmutableArray<(char First, char Last)> Ranges { get; init; } = [];

    public ImmutableArray<CharClass> Classes { get; init; } = [];

    public bool IsNegated { get; init; }

    public bool IgnoresCase { get; init; }

    /// <summary>Characters that are taken away again.</summary>
    public CharSet? Without { get; init; }

    /// <summary>Every character.</summary>
    public static CharSet Any { get; } = new() { IsNegated = true };

    /// <summary>Word characters, <c>\w</c>.</summary>
    public static CharSet Word { get; } = new() { Classes = [CharClass.Word] };

    public static CharSet Of(char c, bool ignoresCase) => new() { Ranges = [(c, c)], IgnoresCase = ignoresCase };

    /// <summary>Whether <see cref="Contains"/> is right of every character but a line feed.</summary>
    public bool IsExact => !IgnoresCase && Without is null && !HasGuesses && (!IsNegated || (Ranges.IsEmpty && Classes.IsEmpty));

    private bool HasGuesses => Classes.Any(kind => kind.IsGuess);

    public bool Contains(char c)
    {
        if (IsNegated) return HasGuesses || !IsListedAsWritten(c);
        return IsListed(c) && Without?.HoldsForSure(c) != true;
    }

    /// <summary>The few characters of the set, folded and different; null where they are many or cannot be listed.</summary>
    public ImmutableArray<char>? FewFolded()
    {
        if (IsNegated || Without is not null || !Classes.IsEmpty) return null;
        var few = ImmutableArray.CreateBuilder<char>();
        foreach (var (first, last) in Ranges)
        {
            if (last - first >= FewChars) return null;
            for (int c = first; c <= last; c++) few.Add(CaseFold.Of((char)c));
        }
        return [.. few.Distinct()];
    }

    /// <summary>Whether no character is in both sets.</summary>
    public bool IsDisjointFrom(CharSet other)
    {
        if (IsPlain && (other.IsPlain || Classes.IsEmpty)) return !SharesWith(other) && (!other.IsPlain || !other.SharesWith(this));
        if (other.IsPlain && other.Classes.IsEmpty) return !other.SharesWith(this);
        return AllChars.All(c => !Contains(c) || !other.Contains(c));
    }

    /// <summary>Whether every character of this set is a word character.</summary>
    public bool IsOfWords()
    {
        if (IsPlain) return Classes.All(kind => kind.IsPartOf(CharClass.Word)) && Listed().All(Word.Contains);
        return AllChars.All(c => !Contains(c) || Word.Contains(c));
    }

    /// <summary>A set with the characters of both; only plain sets, without negation, can be joined.</summary>
    public static CharSet? Union(CharSet a, CharSet b) =>
        a.IsNegated || b.IsNegated || a.Without is not null || b.Without is not null || a.IgnoresCase != b.IgnoresCase
            ? null
            : new CharSet { Ranges = a.Ranges.AddRange(b.Ranges), Classes = a.Classes.AddRange(b.Classes), IgnoresCase = a.IgnoresCase };

    private static IEnumerable<char> AllChars => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c);

    private bool IsPlain => !IsNegated && Without is null;

    private bool SharesWith(CharSet other) =>
        Listed().Any(other.Contains) || (other.IsPlain && Classes.Any(kind => other.Classes.Any(kind.MayShareWith)));

    // Characters listed one by one, with their capitals.
    private IEnumerable<char> Listed()
    {
        foreach (var (first, last) in Ranges)
        {
            for (int c = first; c <= last; c++)
            {
                yield return (char)c;
                if (!IgnoresCase) continue;
                yield return char.ToUpperInvariant((char)c);
                yield return char.ToLowerInvariant((char)c);
            }
        }
    }

    private bool IsListed(char c)
    {
        if (IsListedAsWritten(c)) return true;
        if (!IgnoresCase) return false;
        var folded = CaseFold.Of(c);
        if (Ranges.Any(range => range.First == range.Last && CaseFold.Of(range.First) == folded)) return true;
        return IsListedAsWritten(char.ToUpperInvariant(c)) || IsListedAsWritten(char.ToLowerInvariant(c)) || IsListedAsWritten(folded);
    }

    private bool HoldsForSure(char c) => !HasGuesses && Without is null && (IsNegated ? !IsListed(c) : IsListedAsWritten(c));

    private bool IsListedAsWritten(char c)
    {
        foreach (var (first, last) in Ranges)
        {
            if (c >= first && c <= last) return true;
        }
        foreach (var kind in Classes)
        {
            if (kind.Contains(c)) return true;
        }
        return false;
    }
}
