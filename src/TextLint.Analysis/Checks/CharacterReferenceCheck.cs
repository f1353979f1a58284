using System.Collections.Immutable;
using System.Net;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Character references of HTML that a reader sees as such: an ampersand, a name or number, a semicolon; of letters and a few other
/// characters the name alone, as browsers read them. The fix writes the character.
/// </summary>
public sealed class CharacterReferenceCheck : SentenceCheck
{
    // The longest name in use in running text is shorter by far; it bounds the search.
    private const int Longest = 12;

    // Shorter names than "auml" are words too.
    private const int ShortestOpen = 4;
    private const int LongestOpen = 6;

    public override ImmutableArray<string> Triggers => ["&"];

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        for (var i = sentence.Projected.Start; i < sentence.Projected.End; i++)
        {
            var rest = sentence.Text.Slice(TextSpan.FromBounds(i, Math.Min(i + Longest, sentence.Projected.End)));
            if (rest[0] != '&') continue;
            var length = LengthAt(rest);
            var decoded = length > 0 ? Decode(rest[..length]) : null;
            if (decoded is null) (decoded, length) = OpenAt(rest);
            if (decoded is null) continue;
            var span = sentence.Text.ToSource(new TextSpan(i, length));
            yield return new Finding(span) { Arguments = [new("replacement", decoded)], Fixes = [TextFix.Replace(span, decoded)] };
            i += length - 1;
        }
    }

    // A semicolon behind a name that HTML does not know is punctuation.
    private static string? Decode(ReadOnlySpan<char> reference)
    {
        var written = reference.ToString();
        return WebUtility.HtmlDecode(written) is var decoded && decoded != written ? decoded : null;
    }

    // Names that HTML reads without a semicolon ("Named character references", HTML Living Standard): here the letters of Latin-1, the
    // quotation mark and the blank, because others open words and the parameters of addresses.
    private static (string? Decoded, int Length) OpenAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestOpen, text.Length - 1); length >= ShortestOpen; length--)
        {
            if (length + 1 < text.Length && text[length + 1] == '=') continue;
            if (Decode($"{text[..(length + 1)]};") is [var character] && character is '"' or '\u00A0' or (>= '\u00C0' and <= '\u00FF' and not ('\u00D7' or '\u00F7'))) return (character.ToString(), length + 1);
        }
        return (null, 0);
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ';') return i + 1;
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#') return 0;
        }
        return 0;
    }
}
