using System.Collections.Frozen;

namespace TextLint.Documents.Parsing.Residue;

/// <summary>Recognises what a site says of an author: a name, and then what he is or for whom he writes.</summary>
/// <param name="cues">What follows the name, folded.</param>
internal sealed class AuthorLine(FrozenSet<string> cues)
{
    private const int FewestWordsOfName = 2;
    private const int MostWordsOfName = 4;
    private const int MostWordsOfCue = 4;

    /// <summary>Whether a line speaks of an author.</summary>
    /// <param name="text">The line as written.</param>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        if (cues.Count == 0) return false;
        for (var words = 1; words <= MostWordsOfName && text.IndexOf(' ') is > 0 and var blank && char.IsUpper(text[0]); words++)
        {
            text = text[(blank + 1)..];
            if (words >= FewestWordsOfName && text.Length > 0 && char.IsLower(text[0]) && StartsWithCue(text)) return true;
        }
        return false;
    }

    private bool StartsWithCue(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var words = 0; words < MostWordsOfCue && end < text.Length; words++)
        {
            var length = text[end..].IndexOf(' ');
            end = length < 0 ? text.Length : end + length;
            if (cues.Contains(ResidueVocabulary.Fold(text[..end]))) return true;
            end++;
        }
        return false;
    }
}
