using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>A number and a word without a space between them: <c>2017by</c>.</summary>
internal sealed class GluedNumbers(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private const int YearLength = 4;
    private const int ShortestWord = 5;
    private const int ShortestOpener = 3;
    private readonly ArticleWords _words = model.Words;

    /// <param name="chunk">The stretch without white space.</param>
    /// <param name="digit">Offset of a digit in it; the last one of a number is looked at.</param>
    /// <param name="found">Takes the junction.</param>
    public void Find(TextSpan chunk, int digit, List<GlueJunction> found)
    {
        if (IsDate(chunk, digit) || IsBehindWord(chunk, digit)) found.Add(new GlueJunction(digit, GlueCertainty.Likely));
        var next = digit + 1;
        if (next >= chunk.End || !char.IsLetter(text[next])) return;
        var end = next + 1;
        while (end < chunk.End && char.IsLetter(text[end]) && !(char.IsUpper(text[end]) && char.IsLower(text[end - 1]))) end++;
        var word = text.Slice(TextSpan.FromBounds(next, end));
        if (IsGlued(StartOfDigits(chunk.Start, next), next, word)) found.Add(new GlueJunction(next, GlueCertainty.Likely));
    }

    private bool IsGlued(int start, int end, ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        var isFunction = knowledge.IsFunctionWord(word, model.Pack) && !knowledge.IsNumberEnding(word);
        var isInName = start > 0 && char.IsLetter(text[start - 1]);
        if (char.IsLower(word[0])) return !isInName && ((end - start == YearLength && (isFunction || IsBehindYear(start, word))) || (knowledge.PartsNumbers && word.Length >= ShortestWord && !knowledge.IsNumberEnding(word) && _words.IsKnown(word)));
        if (!char.IsLower(word[1])) return false;
        return isFunction || (!isInName && word.Length > 2 && end - start > 1 && _words.IsKnown(word) && !knowledge.HasInnerCapital(text.Slice(TextSpan.FromBounds(start, end + word.Length))));
    }

    // "1874built"; thousands are counted, and written in one word with what they count.
    private bool IsBehindYear(int start, ReadOnlySpan<char> word) =>
        word.Length >= ShortestWord && text[start] is '1' or '2' && text.Slice(new TextSpan(start + 1, YearLength - 1)).ContainsAnyExcept('0') && !knowledge.IsNumberEnding(word) && _words.IsKnown(word);

    // "March2021", "year2021", "since2019"
    private bool IsBehindWord(TextSpan chunk, int start)
    {
        if (start - chunk.Start < 2 || !char.IsLower(text[start - 1]) || start + 1 >= chunk.End || !char.IsAsciiDigit(text[start + 1])) return false;
        var first = start;
        while (first > chunk.Start && char.IsLetter(text[first - 1])) first--;
        var word = text.Slice(TextSpan.FromBounds(first, start));
        var end = start;
        while (end < chunk.End && !char.IsLetter(text[end])) end++;
        // "the20-year-old"
        if (end < chunk.End && (text[end - 1] != '-' || word.Length < ShortestOpener || !knowledge.IsFunctionWord(word, model.Pack))) return false;
        if (first > chunk.Start && text[first - 1] is not ('(' or '"' or '\u201C' or '\u201E')) return false;
        if (chunk.End - start >= YearLength && knowledge.IsBeforeYears(word)) return true;
        if (model.Pack.Conventions.Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        return char.IsLower(word[0]) && knowledge.IsFunctionWord(word, model.Pack);
    }

    // A word that runs into a date or a time: "Oslo17.04.2024".
    private bool IsDate(TextSpan chunk, int start)
    {
        if (start - chunk.Start < 3 || !char.IsLetter(text[start - 1]) || !char.IsLower(text[start - 1])) return false;
        var end = start;
        while (end < chunk.End && char.IsAsciiDigit(text[end])) end++;
        if (end - start > 2 || end + 2 >= chunk.End || text[end] is not ('.' or ':') || !char.IsAsciiDigit(text[end + 1]) || !char.IsAsciiDigit(text[end + 2])) return false;
        var first = start;
        while (first > chunk.Start && char.IsLetter(text[first - 1])) first--;
        return start - first > 2;
    }

    private int StartOfDigits(int start, int end)
    {
        while (end > start && (char.IsAsciiDigit(text[end - 1]) || (text[end - 1] is ',' or '.' && end - 1 > start && char.IsAsciiDigit(text[end - 2])))) end--;
        return end;
    }
}
