namespace TextLint.Analysis.Duplicates;

/// <summary>Finds texts that say nearly the same as an earlier one: they begin or end alike and share most of their word sequences.</summary>
/// <typeparam name="T">What a text is.</typeparam>
/// <param name="similarity">Share of shared three-word sequences from which two are alike; 1 finds none.</param>
/// <param name="minWords">Fewest words of a text that is compared, two at least.</param>
internal sealed class AlikeTexts<T>(double similarity, int minWords)
    where T : class
{
    // Of many texts that begin alike the latest are compared, which keeps the time linear.
    private const int MostCompared = 8;

    private readonly Dictionary<ulong, List<Candidate>> _byOpening = [];
    private readonly Dictionary<ulong, List<Candidate>> _byClosing = [];

    /// <summary>An earlier text like this one, or null; this one is remembered.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="text">The text.</param>
    /// <param name="mayBe">Whether an earlier text may be meant at all.</param>
    public T? FindAndAdd(FoldedWords words, T text, Func<T, bool> mayBe)
    {
        if (similarity >= 1 || words.Count < minWords) return null;
        var opening = AlikeIn(_byOpening, Ends(words.Hashes[0], words.Hashes[1]));
        var closing = AlikeIn(_byClosing, Ends(words.Hashes[^2], words.Hashes[^1]));
        return opening ?? closing;

        T? AlikeIn(Dictionary<ulong, List<Candidate>> byEnds, ulong ends)
        {
            if (!byEnds.TryGetValue(ends, out var earlier)) byEnds.Add(ends, earlier = []);
            var found = earlier.Find(candidate => mayBe(candidate.Text) && candidate.Words.Overlap(words) >= similarity)?.Text;
            if (earlier.Count == MostCompared) earlier.RemoveAt(0);
            earlier.Add(new Candidate(words, text));
            return found;
        }
    }

    private static ulong Ends(uint first, uint second) => ((ulong)first << 32) | second;

    private sealed record Candidate(FoldedWords Words, T Text);
}
