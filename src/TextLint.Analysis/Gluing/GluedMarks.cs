using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>A full stop, colon, closing bracket or quotation mark with a word right behind it.</summary>
internal sealed class GluedMarks(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private const string QuotationMarks = "\"\u201C\u201D\u201E\u00AB\u00BB";
    private const int ShortestBeforeBracket = 4;
    private const int ShortestSmallWord = 5;
    private readonly ArticleWords _words = model.Words;
    private int _counted;
    private int _marks;

    /// <param name="chunk">The stretch without white space.</param>
    /// <param name="mark">Offset of a sign in it.</param>
    /// <param name="found">Takes the junction.</param>
    public void Find(TextSpan chunk, int mark, List<GlueJunction> found)
    {
        var next = mark + 1;
        if (text[mark] == '(' && IsBehindWord(chunk, mark)) found.Add(new GlueJunction(mark, GlueCertainty.Likely));
        if (next >= chunk.End) return;
        if (IsOpening(text[mark]) && mark > chunk.Start && text[mark - 1] is ':' or ',' or ';' && char.IsLetterOrDigit(text[next])) found.Add(new GlueJunction(mark, GlueCertainty.Certain));
        if (text[mark] == '.' && char.IsAsciiDigit(text[next]) && IsBeforeTime(chunk, mark)) found.Add(new GlueJunction(next, GlueCertainty.Likely));
        if (char.IsLower(text[next])) FindSmall(chunk, mark, found);
        if (!char.IsUpper(text[next])) return;
        var right = text.Slice(TextSpan.FromBounds(next, EndOfPiece(next, chunk.End)));
        var certainty = text[mark] switch
        {
            '.' => JudgeFullStop(chunk, mark, right),
            ':' => JudgeColon(chunk, mark, right),
            ')' or ']' => JudgeBracket(chunk, mark, right),
            var sign when QuotationMarks.Contains(sign, StringComparison.Ordinal) => JudgeQuotationMark(mark, right),
            _ => null,
        };
        if (certainty is { } known) found.Add(new GlueJunction(next, known));
    }

    // '“saying', ')saying'; an ending may stand right behind a name in quotation marks.
    private void FindSmall(TextSpan chunk, int mark, List<GlueJunction> found)
    {
        if (mark == chunk.Start || !(char.IsLetter(text[mark - 1]) || text[mark - 1] is '.' or '!' or '?') || !ClosesBeforeSmall(chunk, mark)) return;
        var word = text.Slice(TextSpan.FromBounds(mark + 1, EndOfPiece(mark + 1, chunk.End)));
        if (IsFunctionWord(word) || (word.Length >= ShortestSmallWord && _words.IsKnown(word))) found.Add(new GlueJunction(mark + 1, GlueCertainty.Likely));
    }

    private bool ClosesBeforeSmall(TextSpan chunk, int mark)
    {
        if (text[mark] == ')') return !text.Slice(TextSpan.FromBounds(chunk.Start, mark)).Contains('(');
        return QuotationMarks.Contains(text[mark], StringComparison.Ordinal) && (text[mark] is '\u201C' or '\u201D' || Closes(mark));
    }

    private GlueCertainty? JudgeFullStop(TextSpan chunk, int mark, ReadOnlySpan<char> right)
    {
        var start = StartOfLetters(chunk.Start, mark);
        var left = text.Slice(TextSpan.FromBounds(start, mark));
        if (left.IsEmpty) return mark > chunk.Start && char.IsAsciiDigit(text[mark - 1]) ? JudgeOrdinal(right) : JudgeBehindQuotation(chunk, mark, right);
        if (left.Length < 2 || right.Length < 2 || text.Slice(chunk).Count('.') > 3 || IsAbbreviation(start, mark)) return null;
        // Names of hosts and of files end here; so does a sentence, but its last word is known.
        if (char.IsUpper(right[1])) return left.Length > 3 && right.Length > 3 && char.IsLower(left[^1]) && _words.IsKnown(left) ? GlueCertainty.Likely : null;
        if (IsFunctionWord(right)) return GlueCertainty.Certain;
        if (left.Length < 3) return right.Length > 3 && _words.IsKnown(right) ? GlueCertainty.Possible : null;
        if (_words.IsWord(left) && _words.IsWord(right)) return right.Length > 2 ? GlueCertainty.Certain : null;
        return right.Length > 3 && (_words.IsWord(left) || _words.IsKnown(right)) ? GlueCertainty.Likely : null;
    }

    // "1994.Die"; a noun may stand behind its ordinal without a space in the style of a house.
    private GlueCertainty? JudgeOrdinal(ReadOnlySpan<char> right) =>
        right.Length > 1 && char.IsLower(right[1]) && IsFunctionWord(right) ? GlueCertainty.Certain : null;

    // '…gut“.Die'
    private GlueCertainty? JudgeBehindQuotation(TextSpan chunk, int mark, ReadOnlySpan<char> right)
    {
        if (mark == chunk.Start || right.Length < 2 || !QuotationMarks.Contains(text[mark - 1], StringComparison.Ordinal)) return null;
        return IsFunctionWord(right) || _words.IsWord(right) ? GlueCertainty.Certain : null;
    }

    private GlueCertainty? JudgeColon(TextSpan chunk, int mark, ReadOnlySpan<char> right)
    {
        var left = text.Slice(TextSpan.FromBounds(StartOfLetters(chunk.Start, mark), mark));
        if (left.Length < 2 || right.Length < 2 || !char.IsLower(right[1]) || knowledge.IsCapitalEnding(right)) return null;
        if (!_words.IsWord(left)) return null;
        if (IsFunctionWord(right)) return GlueCertainty.Certain;
        return left.Length > 2 && right.Length > 2 && _words.IsWord(right) ? GlueCertainty.Likely : null;
    }

    // Only a bracket that opened words before: "(vice)president" is one word.
    private GlueCertainty? JudgeBracket(TextSpan chunk, int mark, ReadOnlySpan<char> right)
    {
        if (right.Length < 2 || !char.IsLower(right[1]) || knowledge.IsCapitalEnding(right)) return null;
        var isOpenedHere = text.Slice(TextSpan.FromBounds(chunk.Start, mark)).ContainsAny('(', '[');
        if (isOpenedHere) return IsFunctionWord(right) ? GlueCertainty.Likely : null;
        return IsFunctionWord(right) || _words.IsWord(right) ? GlueCertainty.Likely : null;
    }

    private GlueCertainty? JudgeQuotationMark(int mark, ReadOnlySpan<char> right)
    {
        if (right.Length < 2 || !(char.IsLetter(text[mark - 1]) || text[mark - 1] is '.' or '!' or '?')) return null;
        if (text[mark] is not ('\u201C' or '\u201D') && !Closes(mark)) return null;
        return IsFunctionWord(right) || _words.IsWord(right) ? GlueCertainty.Certain : null;
    }

    // Every other mark of a block closes. The block is read from its start to its end.
    private bool Closes(int mark)
    {
        for (; _counted < mark; _counted++)
        {
            if (QuotationMarks.Contains(text[_counted], StringComparison.Ordinal)) _marks++;
        }
        return _marks % 2 == 1;
    }

    // A mark that only opens quotations in the language of the article.
    private bool IsOpening(char mark)
    {
        if (mark < '\u2018') return false;
        var opens = false;
        foreach (var pair in model.Pack.Conventions.QuotationMarks)
        {
            if (pair.Closing == mark) return false;
            opens |= pair.Opening == mark && pair.Level == 1;
        }
        return opens;
    }

    private bool IsBeforeTime(TextSpan chunk, int mark)
    {
        var start = StartOfLetters(chunk.Start, mark);
        var left = text.Slice(TextSpan.FromBounds(start, mark));
        return left.Length > 3 && char.IsLower(left[^1]) && !IsAbbreviation(start, mark) && _words.IsKnown(left);
    }

    private bool IsAbbreviation(int start, int mark)
    {
        var abbreviations = model.Pack.Conventions.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        return abbreviations.Contains(text.Slice(TextSpan.FromBounds(start, mark + 1)));
    }

    // "session(open", "Miller(CDU)": a bracket that no form of a word stands in, such as "reader(s)" or "iron(III)".
    private bool IsBehindWord(TextSpan chunk, int mark)
    {
        var start = StartOfLetters(chunk.Start, mark);
        var left = text.Slice(TextSpan.FromBounds(start, mark));
        if (left.Length < ShortestBeforeBracket || !char.IsLower(left[^1]) || !_words.IsWord(left) || (start > chunk.Start && text[start - 1] is '.' or '-')) return false;
        var inside = text.Slice(TextSpan.FromBounds(mark + 1, chunk.End));
        // The bracket goes on behind a space.
        var end = inside.IndexOf(')');
        if (end < 0) return inside.IsEmpty || (char.IsLetter(inside[0]) && !inside.ContainsAny(',', '('));
        return end > 1 && char.IsUpper(inside[0]) && char.IsUpper(inside[1]) && inside[..end].ContainsAnyExcept("IVX") && (end + 1 == inside.Length || !char.IsLetter(inside[end + 1])) && !knowledge.IsCapitalEnding(inside[..end]);
    }

    private bool IsFunctionWord(ReadOnlySpan<char> word) => knowledge.IsFunctionWord(word, model.Pack);

    private int StartOfLetters(int start, int end)
    {
        while (end > start && char.IsLetter(text[end - 1])) end--;
        return end;
    }

    // To the next place where words may run together.
    private int EndOfPiece(int start, int end)
    {
        var i = start + 1;
        while (i < end && char.IsLetter(text[i]) && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1]))) i++;
        return i;
    }
}
