using TextLint.Documents;

namespace TextLint.Analysis.Sequences;

/// <summary>Looks for one sequence in one sentence, from left to right: no token is tried twice, and matches do not overlap.</summary>
internal struct SequenceSearch(CompiledSequence sequence, SequenceReadings readings)
{
    private readonly int _last = sequence.Program.OpensSentence ? FirstWord(readings.Sentence) : readings.Sentence.Tokens.Length - 1;
    private int _next;

    /// <summary>Lets it begin at the tokens from <paramref name="first"/> to <paramref name="last"/>, as far as they were not tried before, and adds the matches; the list is made when there is one.</summary>
    public void Begin(int first, int last, ref List<FoundSequence>? found)
    {
        var program = sequence.Program;
        last = Math.Min(last, _last);
        for (_next = Math.Max(_next, first); _next <= last; _next++)
        {
            if (program.First?.FitsWriting(readings, _next) == false) continue;
            if (sequence.MatchAt(readings, _next) is not { } match || match.Tokens.IsEmpty || !sequence.Holds(match, readings)) continue;
            (found ??= []).Add(new FoundSequence(sequence, match, readings));
            _next = match.Tokens.End - 1;
        }
    }

    private static int FirstWord(Sentence sentence)
    {
        var first = 0;
        while (first < sentence.Tokens.Length && sentence.Tokens[first].Kind == TokenKind.Punctuation) first++;
        return first;
    }
}
