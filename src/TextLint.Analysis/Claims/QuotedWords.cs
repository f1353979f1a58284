using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Claims;

/// <summary>The words of a quotation in small letters, without marks.</summary>
/// <param name="Words">The words in their order.</param>
internal readonly record struct QuotedWords(ImmutableArray<string> Words)
{
    public static QuotedWords Of(SourceText text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0) words.Add(text.ToString(TextSpan.FromBounds(start, i)).ToLowerInvariant());
            start = -1;
        }
        return new QuotedWords(words.ToImmutable());
    }

    /// <summary>Whether the other quotation has these words in a row.</summary>
    public bool IsWithin(QuotedWords other)
    {
        for (var i = 0; i + Words.Length <= other.Words.Length; i++)
        {
            if (other.Words.AsSpan(i, Words.Length).SequenceEqual(Words.AsSpan())) return true;
        }
        return false;
    }

    /// <summary>Share of words that stand in both, by the longer of the two.</summary>
    public double SharedWith(QuotedWords other)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Words) counts[word] = counts.GetValueOrDefault(word) + 1;
        var shared = 0;
        foreach (var word in other.Words)
        {
            if (counts.GetValueOrDefault(word) == 0) continue;
            counts[word]--;
            shared++;
        }
        return (double)shared / Math.Max(1, Math.Max(Words.Length, other.Words.Length));
    }
}
