using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>A passage in another language where it stands: what is around it tells what belongs there.</summary>
internal readonly record struct ForeignStretch(ArticleModel Model, LanguagePassage Passage)
{
    // A quotation of which the passage fills less holds speech in the article's language too.
    private const double ShareOfForeignSpeech = 0.6;

    // Of a passage of which more is quoted only the quotation is foreign.
    private const double ShareOfQuotedWords = 0.5;

    private static readonly SignSet OpeningMarks = new("([{'\u2018\u201A\u2039\u203A");
    private static readonly SignSet ClosingMarks = new(")]}'\u2018\u2019\u2039\u203A");
    private static readonly SignSet SentenceEnds = new(".!?:\u2026\u0022\u00AB\u00BB\u201C\u201D");

    private Block Block => Model.Document.Blocks[Passage.First.Block];

    /// <summary>Share of its words that do not begin with a capital.</summary>
    public double ShareInSmallLetters()
    {
        int words = 0, small = 0;
        for (var i = Passage.First.Sentence; i <= Passage.Last.Sentence; i++)
        {
            var sentence = Block.Sentences[i];
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind != TokenKind.Word || token.Span.Start < Passage.Span.Start || token.Span.End > Passage.Span.End) continue;
                words++;
                if (!char.IsUpper(sentence.CharactersOf(token)[0])) small++;
            }
        }
        return words == 0 ? 0 : (double)small / words;
    }

    /// <summary>Whether it is speech in its own language: in quotation marks, with little else between them.</summary>
    public bool IsSpeech()
    {
        var quoted = 0;
        foreach (var quotation in Model.Quotations)
        {
            if (quotation.Span.Start >= Passage.Span.End) break;
            if (quotation.Span.Overlap(Passage.Span) is not { } shared) continue;
            if (shared.Length == Passage.Span.Length && (!Passage.IsWhole || shared.Length >= ShareOfForeignSpeech * quotation.Span.Length)) return true;
            if (shared.Length < Passage.Span.Length) quoted += shared.Length;
        }
        return quoted > ShareOfQuotedWords * Passage.Span.Length;
    }

    /// <summary>Whether a colon within the sentence announces it, or brackets or single quotation marks stand around it.</summary>
    public bool IsGloss()
    {
        var text = Block.Text;
        var start = Block.Sentences[Passage.First.Sentence].Tokens[Passage.First.Token].Projected.Start;
        var end = Block.Sentences[Passage.Last.Sentence].Tokens[Passage.Last.Token].Projected.End;
        if (Passage.First.Token > 0 && text.Slice(TextSpan.FromBounds(0, start)).TrimEnd() is [.., ':']) return true;
        if (!OpeningMarks.Contains(text[start]) && (start == 0 || !OpeningMarks.Contains(text[start - 1]))) return false;
        var rest = text.Slice(TextSpan.FromBounds(Math.Max(start, end - 2), Math.Min(text.Length, end + 2)));
        return ClosingMarks.IsIn(rest);
    }

    /// <summary>Whether it is part of a post that was copied with its addresses, handles or hashtags.</summary>
    public bool IsPost()
    {
        var first = Math.Max(0, Passage.First.Sentence - 1);
        var last = Math.Min(Block.Sentences.Length - 1, Passage.Last.Sentence + 1);
        for (var i = first; i <= last; i++)
        {
            foreach (var token in Block.Sentences[i].Tokens)
            {
                if (token.Kind is TokenKind.Url or TokenKind.Hashtag or TokenKind.Mention) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a mark ends its last sentence.</summary>
    public bool IsFinished()
    {
        var tokens = Block.Sentences[Passage.Last.Sentence].Tokens;
        return SentenceEnds.Contains(Block.Sentences[Passage.Last.Sentence].CharactersOf(tokens[^1])[^1]);
    }

    /// <summary>A suggestion to cut whole sentences with one neighbouring blank; none where they are all of their block.</summary>
    public TextFix? Cut()
    {
        var text = Block.Text;
        var start = Block.Sentences[Passage.First.Sentence].Projected.Start;
        var end = Block.Sentences[Passage.Last.Sentence].Projected.End;
        if (start == 0 && end == text.Length) return null;
        if (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        else if (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        return VisibleEdit.Replace(text, TextSpan.FromBounds(start, end), "", isSafe: false);
    }
}
