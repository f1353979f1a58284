using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds articles with a capital letter within a sentence. Titles and names have one by right; what tells a slip from them is the case that
/// the words in front ask for, a case that no title stands in, and that nothing in front of it announces a title.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="cues">Words in small letters behind which a title may stand.</param>
/// <param name="names">Words, as they stand in the text, that have the article as a part of their name.</param>
public sealed class CapitalArticleReader(SentenceReadings sentence, FrozenSet<string> cues, FrozenSet<string> names)
{
    private const int LongestArticle = 6;
    private const NominalCells TitleCases = NominalCells.Nominative | NominalCells.Accusative;

    private readonly NounPhraseMatcher _matcher = new(sentence);

    /// <summary>The articles and the nouns of their phrases, as tokens, in reading order.</summary>
    public IEnumerable<(int Article, int Noun)> Flaws()
    {
        for (var i = 1; i + 2 < sentence.Count; i++)
        {
            if (!sentence.IsCapital(i) || !(sentence.KindOf(i - 1) == TokenKind.Word || (i > 1 && sentence.IsComma(i - 1) && sentence.KindOf(i - 2) == TokenKind.Word)) || (HasCapital(i - 1) && !sentence.IsNoun(i - 1))) continue;
            var (noun, cells) = PhraseAt(i);
            if (noun >= 0 && IsWhole(i, noun) && IsSlip(i, noun, cells)) yield return (i, noun);
        }
    }

    // The noun behind an article in small letters, with the cells in which both agree; (−1, none) for anything else.
    private (int Noun, NominalCells Cells) PhraseAt(int article)
    {
        if (sentence.CharactersOf(article).Length > LongestArticle || sentence.KindOf(article + 1) != TokenKind.Word) return (-1, default);
        var (noun, cells) = (-1, NominalCells.None);
        foreach (var reading in sentence.InSmallLetter(article))
        {
            if (!reading.IsDeterminer || !reading.Has(WordTraits.Article)) continue;
            for (var bit = 0; bit < 16; bit++)
            {
                var cell = (NominalCells)(1 << bit);
                if ((reading.Cells & cell) == 0 || _matcher.Match(article + 1, cell, reading.Traits) is not { Agrees: true } match) continue;
                noun = match.Head;
                cells |= cell;
            }
        }
        return (noun, cells);
    }

    // A common noun, with nothing behind it that a title would go on with.
    private bool IsWhole(int article, int noun)
    {
        if (!sentence.IsNoun(noun) || sentence.CanBe(noun, PartOfSpeech.Propn) || noun + 1 == sentence.Count || sentence.IsCapital(noun + 1)) return false;
        for (var i = article + 1; i <= noun; i++)
        {
            if (names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(i)) || (i < noun && sentence.IsCapital(i))) return false;
        }
        return true;
    }

    private bool IsSlip(int article, int noun, NominalCells cells)
    {
        var before = article - 1;
        // Titles stand in the nominative, which in most genders is the accusative too.
        if ((cells & TitleCases) == 0) return HasCapital(before) || !sentence.Governs(before) || (cells & sentence.WordAt(before).GovernedCells) != 0;
        if (sentence.IsComma(before)) return !sentence.IsCapital(before - 1) || BeginsClause(noun);
        if (HasCapital(before) || sentence.CanBe(before, PartOfSpeech.Cconj)) return false;
        if (cues.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(before))) return false;
        if (sentence.Governs(before)) return (cells & sentence.WordAt(before).GovernedCells) != 0;
        if (sentence.IsOnly(before, PartOfSpeech.Sconj)) return true;
        // Behind the end of a clause a sentence begins that has lost the mark in front of it.
        return (sentence.WordAt(before).CanBeVerb || sentence.IsAdverb(before)) && !BeginsClause(noun);
    }

    // The first word of a sentence has a capital letter by right.
    private bool HasCapital(int index) => index > 0 && sentence.IsCapital(index);

    // Whether a finite verb follows the phrase.
    private bool BeginsClause(int noun)
    {
        for (var i = noun + 1; i < sentence.Count && sentence.KindOf(i) == TokenKind.Word; i++)
        {
            if (!sentence.IsCapital(i) && sentence.WordAt(i) is { IsVerbOnly: true } word && word.Has(VerbTraits.Finite)) return true;
        }
        return false;
    }
}
