using TextLint.Documents;

namespace TextLint.Analysis.Sequences;

/// <summary>The places of a sentence at which a sequence may begin.</summary>
internal static class SequenceStarts
{
    /// <summary>Tokens by their index, ascending, each once: those from which one of the words that the sequence needs is within its reach.</summary>
    public static IEnumerable<int> Of(SequenceProgram program, Sentence sentence)
    {
        var last = program.OpensSentence ? FirstWord(sentence) : sentence.Tokens.Length - 1;
        var next = 0;
        for (var token = 0; token < sentence.Tokens.Length && next <= last; token++)
        {
            if (program.Anchor?.Holds(sentence.CharactersOf(sentence.Tokens[token])) == false) continue;
            var end = Math.Min(last, token - (program.Anchor?.Nearest ?? 0));
            for (next = Math.Max(next, token - (program.Anchor?.Furthest ?? 0)); next <= end; next++)
            {
                if (program.First?.FitsWriting(sentence, next) != false) yield return next;
            }
        }
    }

    private static int FirstWord(Sentence sentence)
    {
        var first = 0;
        while (first < sentence.Tokens.Length && sentence.Tokens[first].Kind == TokenKind.Punctuation) first++;
        return first;
    }
}
