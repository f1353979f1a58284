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

    private const double ShareOfScript = 0.8;

    // Blocks of Unicode: Basic Latin to Latin Extended-B, and Latin Extended Additional.
    private const char LastLatin = '\u024F';
    private const char FirstAdditional = '\u1E00';
    private const char LastAdditional = '\u1EFF';

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

    /// <summary>Whether the lexicon of the article's language misses at least so many of its different words in small letters, and such a share of them.</summary>
    /// <param name="fewest">Number of different words.</param>
    /// <param name="share">From 0 to 1.</param>
    public bool HasUnknownWords(int fewest, double share)
    {
        if (!Model.Words.HasLexicon) return false;
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        int words = 0, missed = 0;
        for (var i = Passage.First.Sentence; i <= Passage.Last.Sentence; i++)
        {
            var sentence = Block.Sentences[i];
            foreach (var token in sentence.Tokens)
            {
                var word = sentence.CharactersOf(token);
                if (token.Kind != TokenKind.Word || !char.IsLower(word[0])) continue;
                words++;
                if (Model.Words.IsKnown(word)) continue;
                missed++;
                unknown.Add(word.ToString());
            }
        }
        return unknown.Count >= fewest && missed >= share * words;
    }

    /// <summary>Whether its letters are of another script than Latin, and those of the article are not.</summary>
    public bool IsInOtherScript() => ShareOfLatin(Passage.Span) < 1 - ShareOfScript && ShareOfLatin(Model.Document.Blocks[0].Span) > ShareOfScript;

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

    /// <summary>Whether it is nothing but words, as crossheads are and references to other works are not.</summary>
    public bool IsOfWords()
    {
        for (var i = Passage.First.Sentence; i <= Passage.Last.Sentence; i++)
        {
            foreach (var token in Block.Sentences[i].Tokens)
            {
                if (token.Kind != TokenKind.Word) return false;
            }
        }
        return true;
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

    private double ShareOfLatin(TextSpan span)
    {
        int letters = 0, latin = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = Model.Document.Text[i];
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c <= LastLatin || c is >= FirstAdditional and <= LastAdditional) latin++;
        }
        return letters == 0 ? 0.5 : (double)latin / letters;
    }
}
