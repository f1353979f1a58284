using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>Finds finite verbs that share a stretch without mark and conjunction with another: “The bus collided hit a lorry”.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="except">Words in small letters that only look like finite verbs.</param>
public sealed class TwoVerbsReader(SentenceReadings sentence, FrozenSet<string> except)
{
    /// <summary>The two verbs, as indices of tokens, in reading order.</summary>
    public IEnumerable<(int First, int Second)> Flaws()
    {
        foreach (var (start, end) in sentence.Stretches.All())
        {
            var first = -1;
            for (var i = start; i < end; i++)
            {
                if (!sentence.Stretches.IsFirmFinite(i) || except.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(i))) continue;
                if (first >= 0)
                {
                    yield return (first, i);
                    break;
                }
                first = i;
            }
        }
    }
}
