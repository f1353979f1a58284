using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Conversations whose turns bear the name of the one who speaks and no quotation marks.</summary>
internal static class Interview
{
    private const int FewestTurns = 2;
    private const int FewestSpeakers = 2;

    /// <summary>Index of the first sentence that opens a turn, where two names at least open two turns each; else the number of sentences.</summary>
    public static int FirstTurn(ImmutableArray<SpokenSentence> sentences)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = sentences.Length;
        for (var i = 0; i < sentences.Length; i++)
        {
            if (!OpensTurn(sentences[i])) continue;
            first = Math.Min(first, i);
            var name = sentences[i].Text(0).ToString();
            turns[name] = turns.GetValueOrDefault(name) + 1;
        }
        return turns.Values.Count(static count => count >= FewestTurns) >= FewestSpeakers ? first : sentences.Length;
    }

    private static bool OpensTurn(SpokenSentence sentence) =>
        sentence.Count > 2 && sentence.IsWord(0) && char.IsUpper(sentence.First(0)) && !sentence.IsQuoted(0) && sentence.First(1) == ':' && !sentence.IsQuoted(2);
}
