using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>Words that run into each other where a capital stands inside: <c>theLabour</c>, <c>saysDPA</c>, <c>APWith</c>.</summary>
internal sealed class InnerCapitals(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private const int ShortestAbbreviation = 3;
    private const int ShortestVerb = 4;
    private const int ShortestNoun = 5;
    private const char FirstOfOtherScripts = '\u0370';
    private const char LastOfOtherScripts = '\u1CFF';

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
        var characters = text.Slice(row);
        // A letter of another script was read wrong, or is a sign.
        if (IsPluralOfAbbreviation(characters) || characters.ContainsAnyInRange(FirstOfOtherScripts, LastOfOtherScripts)) return false;
        if (EndOfAbbreviation(characters) is > 0 and var end)
        {
            found.Add(new GlueJunction(row.Start + end, GlueCertainty.Likely));
            return false;
        }
        Cut(row);
        if (_pieces.Count < 2) return true;
        if (knowledge.HasInnerCapital(characters) || _words.IsKnown(characters)) return false;
        if (_pieces.Count > 2 && AreMostlyWords())
        {
            for (var i = 1; i < _pieces.Count; i++) found.Add(new GlueJunction(_pieces[i].Start, GlueCertainty.Likely));
            return false;
        }
        // A row that recurs is likely a name, and one that goes on behind a hyphen, unless it begins with a function word.
        var isFamiliar = _words.CountOf(characters) > 1 || (row.End < text.Length && text[row.End] == '-' && !(char.IsLower(characters[0]) && IsFunctionWord(text.Slice(_pieces[0]))));
        for (var i = 1; i < _pieces.Count; i++)
        {
            if (Judge(text.Slice(_pieces[i - 1]), text.Slice(_pieces[i])) is not { } certainty) continue;
            if (certainty == GlueCertainty.Possible && !isFamiliar && IsKicker(row)) certainty = GlueCertainty.Likely;
            if (!isFamiliar && FunctionsBefore(_pieces[i - 1]) is { } functions) found.Add(functions);
            found.Add(new GlueJunction(_pieces[i].Start, isFamiliar && certainty != GlueCertainty.Unmendable ? GlueCertainty.Possible : certainty));
        }
        return false;
    }

    // "StudyPatients wait longer": a kicker ran into the headline behind it, with which the article begins.
    private bool IsKicker(TextSpan row) =>
        row.Start == 0 && _pieces.Count == 2 && ReferenceEquals(model.Document.Blocks[0].Text, text) && row.End < text.Length && text[row.End] == ' '
        && _pieces.TrueForAll(piece => piece.Length >= ShortestNoun && _words.IsKnown(text.Slice(piece)));

    // "throughtheTown" lost two spaces.
    private GlueJunction? FunctionsBefore(TextSpan piece)
    {
        var left = text.Slice(piece);
        if (!char.IsLower(left[0]) || IsFunctionWord(left) || _words.IsKnown(left)) return null;
        return FunctionWordRow.CutOfTwo(left, knowledge, model.Pack) is > 0 and var cut ? new GlueJunction(piece.Start + cut, GlueCertainty.Likely) : null;
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

    // "APIs"
    private bool IsPluralOfAbbreviation(ReadOnlySpan<char> row) =>
        knowledge.Genitive is [_, ..] ending && row.Length > ending.Length + 1 && row.EndsWith(ending, StringComparison.Ordinal) && !row[..^ending.Length].ContainsAnyExceptInRange('A', 'Z');

    // "UNhas", "LtDand": an abbreviation, and behind its last capital a word in small letters that is none of its endings.
    private int EndOfAbbreviation(ReadOnlySpan<char> row)
    {
        var end = row.Length;
        while (end > 0 && char.IsLower(row[end - 1])) end--;
        var rest = row[end..];
        if (end < 2 || rest.Length < 2 || !char.IsUpper(row[0])) return 0;
        if (_words.CountOf(row) > 1 || _words.IsKnown(row) || (knowledge.HasInnerCapital(row) && !knowledge.HasInnerCapital(row[..end])) || ((end < ShortestAbbreviation || row[..end].ContainsAnyInRange('a', 'z')) && !_words.IsKnown(row[..end]) && !knowledge.HasInnerCapital(row[..end]))) return 0;
        return !knowledge.IsNameEnding(rest) && (IsFunctionWord(rest) || IsFiniteVerb(rest)) ? end : 0;
    }

    private bool IsFiniteVerb(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestVerb || model.Pack.Readings is not { } readings || !readings.IsListed(word)) return false;
        return Array.Exists(readings.Of(word, opensSentence: false), static reading => reading.IsFinite);
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
        // The genitive of an abbreviation.
        if (!left.ContainsAnyInRange('a', 'z') && right[1..].SequenceEqual(knowledge.Genitive)) return null;
        // A function word in front of the capital is no part of a compound with a capital inside.
        if (knowledge.IsCapitalEnding(right) && !(char.IsLower(left[0]) && (IsFunctionWord(right) || (right.Length > 3 && IsFunctionWord(left))))) return null;
        if (char.IsUpper(right[1])) return JudgeShouted(left, right);
        if (IsFunctionWord(right) && left.Length > 2) return _words.IsWord(left) ? GlueCertainty.Certain : GlueCertainty.Likely;
        if (char.IsLower(left[0])) return JudgeSmall(left, right);
        // "InParis"; a brand such as "InDesign" holds no name.
        if (IsFunctionWord(left) && right.Length > ShortestAbbreviation && IsListedName(right)) return GlueCertainty.Likely;
        if (IsOpening(left, right) || IsFullName(left, right)) return GlueCertainty.Likely;
        if (char.IsUpper(left[1]) && (IsFunctionWord(right) || IsBehindAbbreviation(left, right))) return GlueCertainty.Likely;
        // Two names make a brand, two nouns a slip.
        return _words.IsWord(left) || _words.IsWord(right) ? GlueCertainty.Possible : null;
    }

    // "TheTown": shorter function words open the names of brands.
    private bool IsOpening(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length >= ShortestAbbreviation && right.Length >= ShortestVerb && char.IsLower(left[1]) && IsFunctionWord(left) && !knowledge.IsPrefix(left) && _words.IsKnown(right);

    // "NigelHargreaves"; two first names are one, and a noun behind the first name makes a brand.
    private bool IsFullName(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length >= ShortestVerb && right.Length >= ShortestNoun && model.Pack.Frequencies is { } frequencies
        && frequencies.IsFirstName(left) && !frequencies.IsFirstName(right) && (frequencies.IsSurname(right) || !_words.IsKnown(right));

    // "EUCommission": a space or a hyphen was lost, often at the end of a line in print.
    private bool IsBehindAbbreviation(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        right.Length >= ShortestNoun && !left.ContainsAnyInRange('a', 'z') && _words.IsKnown(left) && _words.IsKnown(right);

    private GlueCertainty? JudgeShouted(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (char.IsLower(left[0]) && IsFunctionWord(left)) return GlueCertainty.Likely;
        if (left.Length < 3 || !_words.IsWord(left)) return null;
        if (char.IsUpper(left[0]) || right.Length < 3) return GlueCertainty.Possible;
        return _words.IsKnown(right) || right.Length > 3 ? GlueCertainty.Likely : null;
    }

    private GlueCertainty? JudgeSmall(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var isFunction = IsFunctionWord(left);
        if (!isFunction && !_words.IsKnown(left)) return FunctionWordRow.CutOfTwo(left, knowledge, model.Pack) > 0 && _words.IsWord(right) ? GlueCertainty.Likely : null;
        if (_words.IsWord(right)) return GlueCertainty.Certain;
        return right.Length > 3 ? (isFunction ? GlueCertainty.Certain : GlueCertainty.Likely) : null;
    }

    private bool IsListedName(ReadOnlySpan<char> word) =>
        model.Pack.IsPlaceName(word) || model.Pack.IsOrganisation(word) || model.Pack.Frequencies?.IsFirstName(word) == true;

    private bool IsFunctionWord(ReadOnlySpan<char> word) => knowledge.IsFunctionWord(word, model.Pack);
}
