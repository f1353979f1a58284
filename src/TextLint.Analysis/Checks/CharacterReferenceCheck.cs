using System.Collections.Immutable;
using System.Net;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Character references of HTML that a reader sees as such (an ampersand, a name or number, a semicolon). The fix writes the character.</summary>
public sealed class CharacterReferenceCheck : SentenceCheck
{
    // The longest name in use in running text is shorter by far; it bounds the search.
    private const int Longest = 12;

    public override ImmutableArray<string> Triggers => ["&"];

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        for (var i = sentence.Projected.Start; i < sentence.Projected.End; i++)
        {
            var length = LengthAt(sentence.Text.Slice(TextSpan.FromBounds(i, Math.Min(i + Longest, sentence.Projected.End))));
            if (length == 0) continue;
            var reference = sentence.Text.Slice(new TextSpan(i, length)).ToString();
            var decoded = WebUtility.HtmlDecode(reference);
            // A semicolon behind a name that HTML does not know is punctuation.
            if (decoded == reference) continue;
            var span = sentence.Text.ToSource(new TextSpan(i, length));
            yield return new Finding(span) { Arguments = [new("replacement", decoded)], Fixes = [TextFix.Replace(span, decoded)] };
            i += length - 1;
        }
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] != '&') return 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ';') return i + 1;
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#') return 0;
        }
        return 0;
    }
}
