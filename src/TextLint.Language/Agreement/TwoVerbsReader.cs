using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>Finds finite verbs that share a stretch without mark and conjunction with another: “The bus collided hit a lorry”.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="except">Words in small letters that only look like finite verbs.</param>
/// <param name="titles">Nouns behind which the words of a title may stand without quotation marks.</param>
public sealed class TwoVerbsReader(SentenceReadings sentence, FrozenSet<string> except, FrozenSet<string> titles)
{
    /// <summary>The two verbs, as indices of tokens, in reading order.</summary>
    public IEnumerable<(int First, int Second)> Flaws()
    {
        foreach (var (start, end) in sentence.Stretches.All())
        {
            var first = -1;
            for (var i = start; i < end && !OpensTitle(i); i++)
            {
                if (!sentence.Stretches.IsFirmFinite(i) || IsAttributeOfNumber(i) || except.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(i))) continue;
                if (first >= 0)
                {
                    yield return (first, i);
                    break;
                }
                first = i;
            }
        }
    }

    // "a deserved 2-0 win": an attribute, since a figure opens the noun.
    private bool IsAttributeOfNumber(int index) => index > 0 && index + 1 < sentence.Count && char.IsAsciiDigit(sentence.CharactersOf(index + 1)[0]) && sentence.CanBe(index, PartOfSpeech.Adj) && sentence.CanBe(index - 1, PartOfSpeech.Det);

    // "the series Farmer seeks Wife begins": a sentence within the sentence, up to nobody knows where.
    private bool OpensTitle(int index) => index > 0 && sentence.IsCapital(index) && titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(index - 1));
}
