using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Words that a stray space, or the hyphen of a line end, cut in two: the parts give a word of the lexicon, and one of them is none, or
/// the whole is frequent. It needs the lexicon of the language, and finds nothing without it.
/// </summary>
public sealed class SplitWordCheck : SentenceCheck
{
    private const int ShortestPart = 3;

    /// <summary>Words that a part with a hyphen goes on to by right, such as conjunctions.</summary>
    public ImmutableArray<string> Conjunctions { get; init; } = [];

    /// <summary>
    /// The rarest word, in bands of twice the binary logarithm of its rank, that two words with capitals are taken for; 0 for none.
    /// </summary>
    public int RarestWhole { get; init; }

    public override ImmutableArray<string> Placeholders => ["mended"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (!model.Words.HasLexicon) yield break;
        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word || sentence.Tokens[i].Projected.Length < ShortestPart) continue;
            if (FindBefore(sentence, i, model.Words) is { } finding) yield return finding;
        }
    }

    private Finding? FindBefore(Sentence sentence, int index, ArticleWords words)
    {
        var second = sentence.Tokens[index].Projected;
        var text = sentence.Text;
        if (text[second.Start - 1] != ' ') return null;
        var isBroken = text[second.Start - 2] == '-';
        var firstIndex = isBroken && sentence.Tokens[index - 1].Kind != TokenKind.Word ? index - 2 : index - 1;
        if (firstIndex < 0 || sentence.Tokens[firstIndex].Kind != TokenKind.Word) return null;
        var end = second.Start - (isBroken ? 2 : 1);
        var start = sentence.Tokens[firstIndex].Projected.Start;
        var hyphen = text.Slice(TextSpan.FromBounds(start, end)).LastIndexOf('-');
        var first = TextSpan.FromBounds(start + hyphen + 1, end);
        if (first.Length < ShortestPart || sentence.Tokens[firstIndex].Projected.End < end) return null;
        var (left, right) = (text.Slice(first).ToString(), text.Slice(second).ToString());
        if (!left.All(char.IsLetter) || !right.All(char.IsLetter) || left.All(char.IsUpper)) return null;
        // Two words beside each other are what nearly all text is made of, and are done with first.
        if (!isBroken && (!char.IsUpper(left[0]) || (char.IsLower(right[0]) && words.IsKnown(right) && words.IsKnown(left)))) return null;
        var whole = left + right.ToLowerInvariant();
        var isSafe = char.IsLower(right[0]);
        if (!(isBroken ? IsBroken(right, whole, words) : IsSplit(left, right, whole, words, firstIndex > 0))) return null;
        var span = TextSpan.FromBounds(first.Start, second.End);
        return new Finding(text.ToSource(span))
        {
            Arguments = [new("mended", whole)],
            Fixes = VisibleEdit.Replace(text, TextSpan.FromBounds(first.End, second.Start + 1), whole[left.Length..(left.Length + 1)], isSafe) is { } fix ? [fix] : [],
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // "Hafen- stadt", not "Hafen- und Stadtrundfahrt"
    private bool IsBroken(string right, string whole, ArticleWords words) =>
        char.IsLower(right[0]) && !Conjunctions.Contains(right) && words.IsKnown(whole);

    private bool IsSplit(string left, string right, string whole, ArticleWords words, bool isInside)
    {
        if (!char.IsUpper(left[0])) return false;
        if (right.All(char.IsUpper) || !words.IsKnown(whole)) return false;
        // What recurs is a name.
        if (words.CountOf(left) > 2 && words.CountOf(right) > 2) return false;
        // A part that stands only in compounds, such as one with a joint.
        if (!words.IsKnown(left) && words.CountOf(left) < 2 && words.IsKnown(Capital(right)) && words.BeginsWithPart(whole, left.Length)) return true;
        if (char.IsLower(right[0])) return !words.IsKnown(right) && words.CountOf(right) < 2 && words.IsForm(Capital(right));
        return isInside && (words.RarenessOf(whole) <= RarestWhole || (words.IsKnown(left.ToLowerInvariant()) && !words.IsName(right)));
    }
}
