using Microsoft.CodeAnalysis.Text;

namespace TextLint.Segmentation;

/// <summary>
/// Joins what a treebank has parted at hyphens. German GSD gives <c>Rhein</c> <c>-</c> <c>Main</c> three tokens, as parts of one compound;
/// to TextLint a hyphenated word is one word, so both ways of counting are shown.
/// </summary>
internal static class HyphenatedWords
{
    public static HashSet<TextSpan> Joined(string text, IEnumerable<TextSpan> tokens)
    {
        var joined = new List<TextSpan>();
        foreach (var token in tokens.OrderBy(token => token.Start))
        {
            if (joined.Count > 0 && joined[^1].End == token.Start && IsJoint(text, joined[^1], token))
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, token.End);
            else
                joined.Add(token);
        }
        return [.. joined];
    }

    // A hyphen joins what touches it, provided that letters or digits do.
    private static bool IsJoint(string text, TextSpan before, TextSpan token)
    {
        var isHyphen = token.Length == 1 && text[token.Start] == '-';
        if (isHyphen) return char.IsLetterOrDigit(text[before.End - 1]);
        return text[before.End - 1] == '-' && text[token.Start - 1] == '-' && char.IsLetterOrDigit(text[token.Start]) && text[before.Start] != '-';
    }
}
