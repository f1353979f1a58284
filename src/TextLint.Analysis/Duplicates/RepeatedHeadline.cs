using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>Lines that say the headline once more: the same, cut with or without an ellipsis, with the name of the site behind it, or without its kicker.</summary>
internal sealed class RepeatedHeadline(ArticleDocument document, int minWords)
{
    // A headline that was cut keeps at least this share of its words, or it is another one that begins alike.
    private const double SmallestCut = 0.4;
    // Without an ellipsis more of it must be left.
    private const double SmallestOpenCut = 0.6;
    private const int FewestOfCut = 5;
    private const int MostWordsOfSite = 4;
    private const int MostWordsOfKicker = 3;
    private const int FewestBehindKicker = 4;
    private static readonly SignSet Separators = new("|\u2013\u2014-\u00B7\u00BB:");

    public IEnumerable<Finding> Find()
    {
        var headline = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline);
        if (headline is null) yield break;
        var words = FoldedWords.Of(headline);
        if (words.Count < minWords) yield break;
        if (document.Blocks.FirstOrDefault(block => NamesSiteBehind(headline, block)) is { } clean)
            yield return new Finding(headline.Span) { Related = [clean.Span], Fixes = [BlockCut.Of(document, headline, isSafe: true)] };
        foreach (var block in document.Blocks)
        {
            if (ReferenceEquals(block, headline)) continue;
            var line = FoldedWords.Of(block);
            if (!Repeats(line, words, block) && !IsWithoutKicker(line, words, headline) && !IsWithoutKicker(words, line, block)) continue;
            yield return new Finding(block.Span) { Related = [headline.Span], Fixes = [BlockCut.Of(document, block, isSafe: true)] };
        }
    }

    private static bool Repeats(FoldedWords line, FoldedWords headline, Block block)
    {
        if (line.Count == 0) return false;
        if (line.SameAs(headline)) return true;
        if (line.EndsOpen && line.Opens(headline) && line.Count >= SmallestCut * headline.Count) return true;
        if (line.Count >= FewestOfCut && line.Count >= SmallestOpenCut * headline.Count && line.Opens(headline) && char.IsLetter(block.Text.Characters[^1])) return true;
        return headline.Opens(line) && line.Count - headline.Count <= MostWordsOfSite && HasSiteBehind(block, line.Count - headline.Count);
    }

    // The line that stands first is the title of the page, and the one behind it is the headline.
    private static bool NamesSiteBehind(Block title, Block line)
    {
        var text = title.Text.Characters;
        var clean = line.Text.Characters;
        if (FoldedWords.Of(line).Count < FewestBehindKicker || text.Length < clean.Length + 2 || !text.StartsWith(clean, StringComparison.Ordinal)) return false;
        var site = text[clean.Length..].TrimStart();
        return !site.IsEmpty && Separators.LastIn(site[..1]) == 0 && site[1..].Trim() is { IsEmpty: false } name && char.IsUpper(name[0]) && CountWords(name) <= MostWordsOfSite && line.Span.Start > title.Span.End;
    }

    // “Town hall: …” and the same without the words in front of the colon.
    private bool IsWithoutKicker(FoldedWords line, FoldedWords whole, Block block)
    {
        if (line.Count < minWords || whole.Count <= line.Count || whole.Count - line.Count > MostWordsOfKicker || !line.Closes(whole)) return false;
        var text = block.Text.Characters;
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0) return CountWords(text[..colon]) == whole.Count - line.Count;
        // Lost marks join a kicker, or a date, to the headline behind it; in a sentence the same words say more.
        return line.Count >= FewestBehindKicker && block.Sentences is [_] && !text.EndsWith(".");
    }

    private static bool HasSiteBehind(Block block, int words)
    {
        var text = block.Text.Characters;
        var separator = Separators.LastIn(text);
        if (separator < 2 || !char.IsWhiteSpace(text[separator - 1])) return false;
        return text[(separator + 1)..].Trim() is { IsEmpty: false } site && CountWords(site) == words;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var part in text.Split(' ')) words += text[part].IsEmpty ? 0 : 1;
        return words;
    }
}
