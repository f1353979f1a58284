using static TextLint.Documents.Unicode.SentenceBreakClass;

namespace TextLint.Documents.Unicode;

/// <summary>Sentence boundaries as Unicode defines them: UAX #29, section 5.1, without tailoring.</summary>
/// <remarks>https://www.unicode.org/reports/tr29/#Sentence_Boundary_Rules; the rules' numbers stand beside the code.</remarks>
internal static class SentenceBoundaries
{
    private static readonly CodePointTable<SentenceBreakClass> Classes = UnicodeProperties.SentenceBreak;

    /// <summary>The boundary that follows <paramref name="start"/>, itself a boundary before the end of <paramref name="text"/>.</summary>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        var position = start;
        while (position < text.Length)
        {
            var c = Classes.At(text, position, out var length);
            if (c is CR or LF or Sep) return EndOfSeparator(text, position); // SB3, SB4
            if (c is not (ATerm or STerm))
            {
                position += length;
                continue;
            }
            var terminator = TerminatorAt(text, position);
            if (terminator.End < text.Length && Classes[text[terminator.End]] is CR or LF or Sep)
                return EndOfSeparator(text, terminator.End); // SB9, SB10
            if (!Continues(text, terminator)) return terminator.End; // SB11
            position = Math.Max(terminator.End, position + length);
        }
        return position;
    }

    /// <summary>The terminator that stands at <paramref name="position"/>.</summary>
    public static Terminator TerminatorAt(ReadOnlySpan<char> text, int position)
    {
        var kind = Classes.At(text, position, out var length);
        var close = Skip(text, position + length, Other);
        var space = Skip(text, close, Close);
        return new Terminator(kind == ATerm, position, close, space, Skip(text, space, Sp));
    }

    /// <summary>Whether the sentence goes on behind <paramref name="terminator"/>: SB6 to SB8a; it goes on to the end of the text (SB2) also.</summary>
    public static bool Continues(ReadOnlySpan<char> text, Terminator terminator)
    {
        if (terminator.End == text.Length) return true;
        var next = Classes.At(text, terminator.End, out _);
        if (next is SContinue or ATerm or STerm) return true; // SB8a
        if (!terminator.IsFullStop) return false;
        if (terminator.Close == terminator.End)
        {
            if (next == Numeric) return true; // SB6
            if (next == Upper && ClassBefore(text, terminator.Start) is Upper or Lower) return true; // SB7
        }
        return LetterFrom(text, terminator.End) == Lower; // SB8
    }

    /// <summary>The class of the first letter from <paramref name="position"/> on, or of what ends the search for it (SB8).</summary>
    public static SentenceBreakClass LetterFrom(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            var c = Classes.At(text, position, out var length);
            if (c is OLetter or Upper or Lower or CR or LF or Sep or ATerm or STerm) return c;
            position += length;
        }
        return Other;
    }

    private static int EndOfSeparator(ReadOnlySpan<char> text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;

    // Passes over one class, and over what SB5 ignores.
    private static int Skip(ReadOnlySpan<char> text, int position, SentenceBreakClass passed)
    {
        while (position < text.Length)
        {
            var c = Classes.At(text, position, out var length);
            var isPassed = c is Extend or Format || (c == passed && passed != Other);
            if (!isPassed) return position;
            position += length;
        }
        return position;
    }

    private static SentenceBreakClass ClassBefore(ReadOnlySpan<char> text, int position)
    {
        while (position > 0)
        {
            position -= position > 1 && char.IsSurrogatePair(text[position - 2], text[position - 1]) ? 2 : 1;
            var c = Classes.At(text, position, out _);
            if (c is not (Extend or Format)) return c;
        }
        return Other;
    }
}
