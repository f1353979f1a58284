using TextLint.Documents;

namespace TextLint.Analysis.Sequences;

/// <summary>The places of a sentence at which a sequence may begin: those from which one of the words that the sequence needs is within its reach.</summary>
internal struct SequenceStarts(SequenceProgram program, SequenceReadings readings)
{
    private readonly int _last = program.OpensSentence ? FirstWord(readings.Sentence) : readings.Sentence.Tokens.Length - 1;
    private int _token = -1;
    private int _next;
    private int _end = -1;

    /// <summary>The next place, ascending, each once: the index of a token; -1 where there is none.</summary>
    public int Next()
    {
        while (true)
        {
            while (_next <= _end)
            {
                var start = _next++;
                if (program.First?.FitsWriting(readings, start) != false) return start;
            }
            do
            {
                if (++_token >= readings.Sentence.Tokens.Length || _next > _last) return -1;
            }
            while (program.Anchor is not null && !MayHoldAnchor(_token));
            _end = Math.Min(_last, _token - (program.Anchor?.Nearest ?? 0));
            _next = Math.Max(_next, _token - (program.Anchor?.Furthest ?? 0));
        }
    }

    private readonly bool MayHoldAnchor(int token) =>
        Array.IndexOf(program.AnchorKeys, readings.Keys[token]) >= 0
        || (program.AnchorStarts.Length > 0 && Array.IndexOf(program.AnchorStarts, readings.StartKeys[token]) >= 0);

    private static int FirstWord(Sentence sentence)
    {
        var first = 0;
        while (first < sentence.Tokens.Length && sentence.Tokens[first].Kind == TokenKind.Punctuation) first++;
        return first;
    }
}
