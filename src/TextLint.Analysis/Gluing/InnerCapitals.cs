using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>Words that run into each other where a capital stands inside: <c>theLabour</c>, <c>saysDPA</c>, <c>APWith</c>.</summary>
internal sealed class InnerCapitals(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private readonly ArticleWords _words = model.Words;
    private readonly List<TextSpan> _pieces = [];

    /// <summary>Looks at each row of letters within a word.</summary>
    /// <returns>False where a capital stands inside, found or not, so that the word is no single one.</returns>
    public bool Find(TextSpan word, List<GlueJunction> found)
    {
        var isPlain = true;
        for (var start = word.Start; start < word.End;)
        {
            var end = start;
            while (end < word.End && char.IsLetter(text[end])) end++;
            isPlain &= FindInRow(TextSpan.FromBounds(start, end), found);
            start = end + 1;
        }
        return isPlain;
    }

    private bool FindInRow(TextSpan row, List<GlueJunction> found)
    {
        Cut(row);
        if (_pieces.Count < 2) return true;
        var characters = text.Slice(row);
        if (knowledge.HasInnerCapital(characters) || _words.IsKnown(characters)) return false;
        if (_pieces.Count > 2 && AreMostlyWords())
        {
            for (var i = 1; i < _pieces.Count; i++) found.Add(new GlueJunction(_pieces[i].Start, GlueCertainty.Likely));
            return false;
        }
        // A row that recurs, or goes on behind a hyphen, is likely a name.
        var isFamiliar = _words.CountOf(characters) > 1 || (row.End < text.Length && text[row.End] == '-');
        for (var i = 1; i < _pieces.Count; i++)
        {
            if (Judge(text.Slice(_pieces[i - 1]), text.Slice(_pieces[i])) is { } certainty)
                found.Add(new GlueJunction(_pieces[i].Start, isFamiliar && certainty != GlueCertainty.Unmendable ? GlueCertainty.Possible : certainty));
        }
        return false;
    }

    // Before a capital behind a small letter, and before the last capital of a row that goes on in small letters.
    private void Cut(TextSpan row)
    {
        _pieces.Clear();
        var start = row.Start;
        for (var i = row.Start + 1; i < row.End; i++)
        {
            if (!char.IsUpper(text[i])) continue;
            var isStart = char.IsLower(text[i - 1]) || (i - start > 1 && char.IsUpper(text[i - 1]) && i + 1 < row.End && char.IsLower(text[i + 1]));
            if (!isStart) continue;
            _pieces.Add(TextSpan.FromBounds(start, i));
            start = i;
        }
        _pieces.Add(TextSpan.FromBounds(start, row.End));
    }

    private bool AreMostlyWords()
    {
        var count = 0;
        foreach (var piece in _pieces)
        {
            if (piece.Length > 2 && _words.IsWord(text.Slice(piece))) count++;
        }
        return count * 3 >= _pieces.Count * 2;
    }

    private GlueCertainty? Judge(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (knowledge.IsAgency(left) && (IsFunctionWord(right) || _words.IsWord(right))) return GlueCertainty.Unmendable;
        if (knowledge.IsAgency(right) && left.Length > 2 && _words.IsWord(left)) return GlueCertainty.Unmendable;
        if (left.Length < 2 || right.Length < 2 || knowledge.IsNamePrefix(left)) return null;
        if (knowledge.IsCapitalEnding(right) && !(char.IsLower(left[0]) && IsFunctionWord(right))) return null;
        if (char.IsUpper(right[1])) return JudgeShouted(left, right);
        if (IsFunctionWord(right) && left.Length > 2) return _words.IsWord(left) ? GlueCertainty.Certain : GlueCertainty.Likely;
        if (char.IsLower(left[0])) return JudgeSmall(left, right);
        if (char.IsUpper(left[1]) && IsFunctionWord(right)) return GlueCertainty.Likely;
        // "DaimlerChrysler" is no slip, "ThemaWahl" is one.
        return _words.IsWord(left) || _words.IsWord(right) ? GlueCertainty.Possible : null;
    }

    private GlueCertainty? JudgeShouted(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 3 || !_words.IsWord(left)) return null;
        if (char.IsUpper(left[0]) || right.Length < 3) return GlueCertainty.Possible;
        return _words.IsKnown(right) || right.Length > 3 ? GlueCertainty.Likely : null;
    }

    private GlueCertainty? JudgeSmall(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var isFunction = IsFunctionWord(left);
        if (!isFunction && !_words.IsKnown(left)) return null;
        if (_words.IsWord(right)) return GlueCertainty.Certain;
        return right.Length > 3 ? (isFunction ? GlueCertainty.Certain : GlueCertainty.Likely) : null;
    }

    private bool IsFunctionWord(ReadOnlySpan<char> word) => knowledge.IsFunctionWord(word, model.Pack);
}
