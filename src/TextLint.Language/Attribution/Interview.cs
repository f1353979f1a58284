using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Conversations whose turns bear the name of the one who speaks and no quotation marks.</summary>
internal static class Interview
{
    private const int FewestTurns = 2;
    private const int FewestSpeakers = 2;

    /// <summary>Index of the first sentence that opens a turn, where two names at least open two turns each, or one with their full name; else the number of sentences.</summary>
    public static int FirstTurn(ImmutableArray<SpokenSentence> sentences)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = sentences.Length;
        for (var i = 0; i < sentences.Length; i++)
        {
            if (TurnOf(sentences[i]) is not { } last) continue;
            first = Math.Min(first, i);
            var name = sentences[i].Text(last).ToString();
            // No label looks like the full name of a person.
            turns[name] = turns.GetValueOrDefault(name) + (last > 0 ? FewestTurns : 1);
        }
        return turns.Values.Count(static count => count >= FewestTurns) >= FewestSpeakers ? first : sentences.Length;
    }

    // The last word of the name in front of the colon.
    private static int? TurnOf(SpokenSentence sentence)
    {
        if (sentence.Count < 3 || !sentence.IsWord(0) || !char.IsUpper(sentence.First(0)) || sentence.IsQuoted(0)) return null;
        var last = sentence.First(1) != ':' && sentence.OpensName(0) ? 1 : 0;
        return last + 2 < sentence.Count && sentence.First(last + 1) == ':' && !sentence.IsQuoted(last + 2) ? last : null;
    }
}
