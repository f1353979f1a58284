using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>A number and a word without a space between them: <c>2017by</c>.</summary>
internal sealed class GluedNumbers(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private const int YearLength = 4;
    private readonly ArticleWords _words = model.Words;

    /// <param name="chunk">The stretch without white space.</param>
    /// <param name="digit">Offset of a digit in it; the last one of a number is looked at.</param>
    /// <param name="found">Takes the junction.</param>
    public void Find(TextSpan chunk, int digit, List<GlueJunction> found)
    {
        if (IsDate(chunk, digit)) found.Add(new GlueJunction(digit, GlueCertainty.Likely));
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
        if (char.IsLower(word[0])) return isFunction && end - start == YearLength && (start == 0 || !char.IsLetter(text[start - 1]));
        return char.IsLower(word[1]) && (isFunction || (word.Length > 3 && end - start >= YearLength && _words.IsKnown(word)));
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
        while (end > start && char.IsAsciiDigit(text[end - 1])) end--;
        return end;
    }
}
