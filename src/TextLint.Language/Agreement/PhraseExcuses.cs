using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Tells where words that seem to disagree are no phrase, or one of another kind. Indices are those of tokens.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="pack">Its language.</param>
/// <param name="matcher">Tries what agrees in the sentence.</param>
internal sealed class PhraseExcuses(SentenceReadings sentence, LanguagePack pack, NounPhraseMatcher matcher)
{
    // How far behind a noun another may stand that the article belongs to ("the by many expected end").
    private const int LongestAttribute = 12;

    private const int ManyHyphens = 3;

    private readonly ClausePronouns _pronouns = new(sentence, matcher);

    /// <summary>Whether a determiner and the noun found for it may be something else than a phrase of their own.</summary>
    /// <param name="index">The determiner.</param>
    /// <param name="head">The noun.</param>
    public bool Excuse(int index, int head) => IsOther(index, head) || _pronouns.CanBePronoun(index, head);

    /// <summary>The same of a determiner that is no pronoun.</summary>
    public bool IsOther(int index, int head)
    {
        if (IsStandingPhrase(index) || IsBehindOther(index, head) || IsTelegraphic(index) || IsTitle(index, head) || IsMonth(index, head)) return true;
        if (sentence.CanBe(index, PartOfSpeech.Adp) && IsSuperlative(index + 1)) return true;
        // "the by many expected end"
        if (index > 1 && sentence.CanBe(index - 1, PartOfSpeech.Adp) && sentence.CanBe(index - 2, PartOfSpeech.Det) && !IsStandingPhrase(index - 3) && (HasLaterNoun(index - 2, head) || IsPerson(index) && matcher.AgreesAcross(index - 2, index + 1))) return true;
        return HasQuantity(index + 1, head) || HasLaterNoun(index, head);
    }

    // "the with her connected network"
    private bool IsPerson(int index) => sentence.Any(index, static reading => reading.IsPronominal && reading.Has(WordTraits.Personal) && !reading.Has(WordTraits.Possessive));

    // Behind another determiner it is a pronoun; behind a name a part of it.
    private bool IsBehindOther(int index, int head)
    {
        if (index == 0 || sentence.KindOf(index - 1) != TokenKind.Word) return false;
        if (IsStandingPhrase(index - 1)) return true;
        // "at the one end": an indefinite article behind a definite one is an adjective.
        if (sentence.IsOnly(index - 1, PartOfSpeech.Adp) && sentence.WordAt(index - 1).Has(WordTraits.Article) && sentence.WordAt(index).Has(WordTraits.Article)) return true;
        if (!IsStandingPhrase(index - 2) && sentence.CanBe(index - 1, PartOfSpeech.Det) && !sentence.CanBe(index - 1, PartOfSpeech.Adv) && !IsDefiniteArticle(index)) return true;
        return head == index + 1 && !sentence.IsNoun(head) && IsName(index - 1);
    }

    // "(both injured)": what opens a bracket is often a note without its verb.
    private bool IsTelegraphic(int index) => index > 0 && sentence.CharactersOf(index - 1) is "(" or "[";

    // "of the 17th of May": the names of months need no ending.
    private bool IsMonth(int index, int head) =>
        pack.Conventions.Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(head)) && sentence.Any(index, static reading => (reading.Cells & NominalCells.GenitiveMasculine) != 0);

    /// <summary>Whether the noun may be the name of something: in another language, or the first words of a title that a hyphen joins.</summary>
    /// <param name="index">Where the phrase begins.</param>
    /// <param name="head">The noun.</param>
    public bool IsTitle(int index, int head)
    {
        if (head + 1 < sentence.Count)
        {
            var next = sentence.CharactersOf(head + 1);
            if (sentence.KindOf(head + 1) == TokenKind.Word && sentence.IsOnly(head + 1, PartOfSpeech.X)) return true;
            // "of the Berlin “Herald”": a title in quotation marks is the noun.
            if (QuotationSigns.IsOuter(next[0]) && sentence.CanBe(head, PartOfSpeech.Adj)) return true;
            // "the winner(s)", "the noun/verb pairs": what is joined to the noun changes its form.
            if (next[0] is '\'' or '’' or '′' or '(' or '/' && sentence.AreJoined(head)) return true;
        }
        var word = sentence.CharactersOf(head);
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0 || head != index + 1) return IsForeignPlural(index, head);
        if (word.Count('-') >= ManyHyphens) return true;
        // What an abbreviation opens is no title of its own.
        return char.IsLower(word[hyphen - 1]) && matcher.AgreesWith(index, word[..hyphen]);
    }

    // "the Panthers": an ending that is a genitive here only, behind an article of the plural; behind one that is a singular too, of a name.
    private bool IsForeignPlural(int index, int head)
    {
        if (head != index + 1) return false;
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.IsDeterminer && reading.Has(WordTraits.Article)) cells |= reading.Cells;
        }
        if ((cells & NominalCells.Plural) == 0 || ((cells & NominalCells.NominativePlural) == 0 && !IsPluralOfName(head))) return false;
        return IsGenitiveOnly(head);
    }

    // "with the Millers": a surname may be a noun too.
    private bool IsPluralOfName(int head) => sentence.CanBe(head, PartOfSpeech.Propn) || pack.Frequencies?.IsSurname(sentence.CharactersOf(head)[..^1]) == true;

    /// <summary>Whether the noun can be nothing but a genitive, as a plural with the ending of another language seems to be.</summary>
    public bool IsGenitiveOnly(int head)
    {
        foreach (var reading in sentence[head])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun && (reading.AnyCells & ~NominalCells.Genitive) != 0) return false;
        }
        return true;
    }

    private bool IsStandingPhrase(int index) => index >= 0 && index + 1 < sentence.Count && pack.IsStandingPhrase(sentence.CharactersOf(index), sentence.CharactersOf(index + 1));

    private bool IsDefiniteArticle(int index) => sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Det && reading.Has(WordTraits.Article) && reading.Has(WordTraits.BeforeWeak));

    // A capitalised word that is no listed noun.
    private bool IsName(int index)
    {
        if (!char.IsUpper(sentence.CharactersOf(index)[0]) || !sentence.CanBe(index, PartOfSpeech.Propn)) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun && reading.Cells != NominalCells.All) return false;
        }
        return true;
    }

    // "the two years old house": a phrase of its own in front of the adjective. An ordinal ("the 20. century") counts nothing.
    private bool HasQuantity(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.CanBe(i, PartOfSpeech.Num) && sentence.CharactersOf(i)[^1] != '.') return true;
            if (sentence.CanBe(i, PartOfSpeech.Det) && matcher.MatchDeterminer(i, PartOfSpeech.Det, NominalCells.All).Agrees) return true;
        }
        return false;
    }

    // "the by many expected end": behind the noun stand an attribute and another noun, and the article goes with them.
    private bool HasLaterNoun(int index, int head)
    {
        for (var i = head + 1; i + 1 < sentence.Count && i < head + LongestAttribute && sentence.KindOf(i) != TokenKind.Punctuation; i++)
        {
            // No attribute goes past the verb of the clause.
            if (IsFinite(i)) return false;
            if (!sentence.IsCapital(i + 1) || sentence.KindOf(i) != TokenKind.Word || sentence.IsCapital(i) || !sentence.CanBe(i, PartOfSpeech.Adj)) continue;
            if (sentence.CanBe(i - 1, PartOfSpeech.Det) || (sentence.CanBe(i - 1, PartOfSpeech.Adp) && !sentence.CanBe(i - 1, PartOfSpeech.Adv))) continue;
            if (matcher.AgreesAcross(index, i)) return true;
        }
        return false;
    }

    private bool IsFinite(int index) => sentence.WordAt(index) is { IsVerbOnly: true } verb && verb.Has(VerbTraits.Finite) && !verb.Has(VerbTraits.Participle) && !verb.Has(VerbTraits.Infinitive);

    private bool IsSuperlative(int index) => sentence.Any(index, static reading => reading.Has(WordTraits.Superlative) && (reading.WeakCells & NominalCells.DativeNeuter) != 0);
}
