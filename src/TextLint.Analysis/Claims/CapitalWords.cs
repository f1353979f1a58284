using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Claims;

/// <summary>The words of a name, by which two sources are compared.</summary>
internal static class CapitalWords
{
    private const int Shortest = 3;

    /// <summary>The words of three letters or more in <paramref name="span"/> that begin with a capital.</summary>
    public static ImmutableHashSet<string> In(SourceText text, TextSpan span) =>
        text.ToString(span).Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length >= Shortest && char.IsUpper(word[0])).ToImmutableHashSet(StringComparer.Ordinal);
}
