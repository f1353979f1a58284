namespace TextLint.Language;

/// <summary>The runs of letters and apostrophes of a text that is not cut into tokens yet.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    /// <summary>The run that was reached last.</summary>
    public readonly ReadOnlySpan<char> Current => _text[_start.._end];

    public readonly WordRuns GetEnumerator() => this;

    /// <summary>Steps to the next run; false where there is none.</summary>
    public bool MoveNext()
    {
        for (_start = _end; _start < _text.Length && !IsPart(_text[_start]); _start++)
        {
        }
        for (_end = _start; _end < _text.Length && IsPart(_text[_end]); _end++)
        {
        }
        return _end > _start;
    }

    private static bool IsPart(char c) => char.IsLetter(c) || c is '\'' or '\u2019';
}
