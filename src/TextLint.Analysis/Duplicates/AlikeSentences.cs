using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>
/// Finds sentences that say nearly the same as an earlier one: they begin or end alike and share most of their word sequences. Sentences
/// with other numbers tell other facts.
/// </summary>
/// <param name="similarity">Share of shared three-word sequences from which two are alike; 1 finds none.</param>
/// <param name="minWords">Fewest words of a sentence that is compared.</param>
internal sealed class AlikeSentences(double similarity, int minWords)
{
    // Of many sentences that begin alike the latest are compared, which keeps the time linear.
    private const int MostCompared = 8;

    private readonly Dictionary<ulong, List<RepeatedSentences.Unit>> _byOpening = [];
    private readonly Dictionary<ulong, List<RepeatedSentences.Unit>> _byClosing = [];

    /// <summary>An earlier sentence like this one, or null; this one is remembered.</summary>
    public RepeatedSentences.Unit? FindAndAdd(RepeatedSentences.Unit unit)
    {
        if (similarity >= 1 || unit.Words.Count < minWords) return null;
        var hashes = unit.Words.Hashes;
        var opening = AlikeIn(_byOpening, (ulong)hashes[0] << 32 | hashes[1], unit);
        var closing = AlikeIn(_byClosing, (ulong)hashes[^2] << 32 | hashes[^1], unit);
        return opening ?? closing;
    }

    private RepeatedSentences.Unit? AlikeIn(Dictionary<ulong, List<RepeatedSentences.Unit>> byEnd, ulong end, RepeatedSentences.Unit unit)
    {
        if (!byEnd.TryGetValue(end, out var earlier)) byEnd.Add(end, earlier = []);
        RepeatedSentences.Unit? found = null;
        foreach (var candidate in earlier)
        {
            if (found is null && candidate.Words.Overlap(unit.Words) >= similarity && NumbersOf(candidate.Sentence).SequenceEqual(NumbersOf(unit.Sentence))) found = candidate;
        }
        if (earlier.Count == MostCompared) earlier.RemoveAt(0);
        earlier.Add(unit);
        return found;
    }

    private static IEnumerable<string> NumbersOf(Sentence sentence) =>
        sentence.Tokens.Where(token => token.Kind == TokenKind.Number).Select(token => sentence.CharactersOf(token).ToString());
}
