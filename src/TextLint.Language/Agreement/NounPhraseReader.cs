using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds noun phrases whose words cannot agree in any reading. What may be read in another way is passed over.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="phrases">Phrases of two words, joined by a blank, whose second word is no article.</param>
public sealed class NounPhraseReader(SentenceReadings sentence, FrozenSet<string> phrases)
{
    // What a phrase behind a relative pronoun may be; a genitive or a feminine dative shares its ending with the wrong one.
    private const NominalCells InsideClause =
        NominalCells.Nominative | NominalCells.Accusative | NominalCells.DativeMasculine | NominalCells.DativeNeuter | NominalCells.DativePlural;

    private readonly NounPhraseMatcher _matcher = new(sentence);

    public IEnumerable<NounPhraseFlaw> Flaws()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.KindOf(i) != TokenKind.Word) continue;
            if (ReadAt(i, out var head) is { } flaw) yield return flaw;
            if (head > i) i = head;
        }
    }

    // head: the noun that a phrase which begins here ends with, or -1.
    private NounPhraseFlaw? ReadAt(int index, out int head)
    {
        head = -1;
        if (DeterminerAt(index) is not { } determiner) return BareFlawAt(index, out head);
        var match = Match(index, determiner.PartOfSpeech, NominalCells.All);
        head = match.Head;
        if (head < 0) return null;
        if (!match.Agrees) return IsOtherwise(index, head) || CanBePronoun(index, head) ? null : new NounPhraseFlaw(index, head, -1, KindOf(index, determiner.PartOfSpeech, head));
        // Nearly all phrases agree, and are done with here.
        if (determiner.PartOfSpeech == PartOfSpeech.Adp || GovernorBefore(index) is not { } governed || Match(index, determiner.PartOfSpeech, governed).Agrees) return null;
        return IsOtherwise(index, head) || CanBePronoun(index, head) ? null : new NounPhraseFlaw(index, head, index - 1, NounPhraseFlawKind.Adposition);
    }

    // Behind another determiner it is a pronoun; behind a name a part of it; before a superlative no article; and in front of a participle
    // it may belong to that one ("the by many expected end", "the two years old house").
    private bool IsOtherwise(int index, int head)
    {
        var isPhrase = IsPhrase(index - 2);
        if (index > 0 && sentence.KindOf(index - 1) == TokenKind.Word)
        {
            if (IsPhrase(index - 1)) return true;
            if (!isPhrase && sentence.CanBe(index - 1, PartOfSpeech.Det) && !sentence.CanBe(index - 1, PartOfSpeech.Adv) && !IsDefiniteArticle(index)) return true;
            if (head == index + 1 && IsName(index - 1)) return true;
        }
        if (sentence.CanBe(index, PartOfSpeech.Adp) && IsSuperlative(index + 1)) return true;
        if (index > 1 && sentence.CanBe(index - 1, PartOfSpeech.Adp) && sentence.CanBe(index - 2, PartOfSpeech.Det) && !IsPhrase(index - 3)) return true;
        // A word of another language behind it: a name.
        if (head + 1 < sentence.Count && sentence.KindOf(head + 1) == TokenKind.Word && sentence.IsOnly(head + 1, PartOfSpeech.X)) return true;
        if (CanBeObject(index, head) || IsVocative(index, head)) return true;
        return HasQuantity(index + 1, head) || (head + 2 < sentence.Count && IsAttribute(head + 1) && char.IsUpper(sentence.CharactersOf(head + 2)[0]));
    }

    private bool IsPhrase(int index) =>
        index >= 0 && index + 1 < sentence.Count && phrases.Contains($"{sentence.CharactersOf(index)} {sentence.CharactersOf(index + 1)}".ToLowerInvariant());

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

    private bool HasQuantity(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.CanBe(i, PartOfSpeech.Num)) return true;
            if (sentence.CanBe(i, PartOfSpeech.Det) && Match(i, PartOfSpeech.Det, NominalCells.All).Agrees) return true;
        }
        return false;
    }

    // "That confirmed lawyers", "They know that many people": beside a finite verb the word may be a pronoun, and what follows a phrase of its own.
    private bool CanBeObject(int index, int head)
    {
        if (!CanStandAlone(index)) return false;
        if (head == index + 2 && sentence.CanBeFinite(index + 1)) return true;
        if (index == 0 || !sentence.CanBeFinite(index - 1)) return false;
        return sentence.CanBe(index + 1, PartOfSpeech.Adv) ||
            (head > index + 1 && _matcher.Match(index + 1, NominalCells.NominativePlural, WordTraits.BeforeStrong).Agrees);
    }

    // "You fishermen": a personal pronoun and a noun.
    private bool IsVocative(int index, int head)
    {
        if (head != index + 1) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.Persons != PersonCells.None && (reading.Cells & NominalCells.NominativePlural) != 0) return _matcher.Match(head, NominalCells.NominativePlural, WordTraits.BeforeWeak).Agrees;
        }
        return false;
    }

    private NounPhraseFlawKind KindOf(int index, PartOfSpeech partOfSpeech, int head)
    {
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech == partOfSpeech && (reading.IsDeterminer || partOfSpeech == PartOfSpeech.Adp)) cells |= reading.Cells;
        }
        if ((cells & (NominalCells.GenitiveMasculine | NominalCells.GenitiveNeuter)) == 0 || (cells & NominalCells.Singular & (NominalCells.Nominative | NominalCells.Dative)) != 0) return NounPhraseFlawKind.Phrase;
        foreach (var reading in sentence[head])
        {
            if ((reading.Cells & (NominalCells.NominativeMasculine | NominalCells.NominativeNeuter)) != 0) return NounPhraseFlawKind.GenitiveEnding;
        }
        return NounPhraseFlawKind.Phrase;
    }

    private bool IsSuperlative(int index) => sentence.Any(index, static reading => reading.Has(WordTraits.Superlative) && (reading.WeakCells & NominalCells.DativeNeuter) != 0);

    // Any determiner's reading may be the one that agrees.
    private NounPhraseMatch Match(int index, PartOfSpeech partOfSpeech, NominalCells governed)
    {
        var (head, agrees) = (-1, false);
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech != partOfSpeech || (partOfSpeech == PartOfSpeech.Det && !reading.IsDeterminer) || reading.Cells == NominalCells.None) continue;
            var match = _matcher.Match(index + 1, reading.Cells & governed, reading.Traits);
            if (match.Head >= 0) head = match.Head;
            agrees |= match.Agrees;
        }
        return new NounPhraseMatch(head, agrees);
    }

    // Adjectives without a determiner behind an adposition: "with great success".
    private NounPhraseFlaw? BareFlawAt(int index, out int head)
    {
        head = -1;
        if (index == 0 || !IsAttribute(index) || GovernorBefore(index) is not { } governed) return null;
        var match = _matcher.Match(index, governed, WordTraits.BeforeStrong);
        head = match.Head;
        return head < 0 || match.Agrees ? null : new NounPhraseFlaw(index, head, index - 1, NounPhraseFlawKind.Adposition);
    }

    private bool IsAttribute(int index)
    {
        if (sentence.KindOf(index) != TokenKind.Word || char.IsUpper(sentence.CharactersOf(index)[0])) return false;
        var isInflected = false;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech != PartOfSpeech.Adj && !reading.IsAdjectival) return false;
            isInflected |= reading.AnyCells != NominalCells.None;
        }
        return isInflected;
    }

    private MorphologicalReading? DeterminerAt(int index)
    {
        MorphologicalReading? found = null;
        foreach (var reading in sentence[index])
        {
            if (reading.IsDeterminer && reading.Cells != NominalCells.None) found ??= reading;
            else if (reading.PartOfSpeech == PartOfSpeech.Adp && reading.Has(WordTraits.Article)) return reading;
        }
        if (found is not { } determiner || determiner.Has(WordTraits.Article)) return found;
        if (index > 0 && sentence.IsOnly(index - 1, PartOfSpeech.Adp)) return found;
        // "his" and "to be" share a form.
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Noun && (reading.Verb & VerbTraits.Imperative) == 0) return null;
        }
        return found;
    }

    // The cells that the adposition in front governs; null where there is none, or where it may be something else.
    private NominalCells? GovernorBefore(int index)
    {
        if (index == 0 || sentence.KindOf(index - 1) != TokenKind.Word || !sentence.IsOnly(index - 1, PartOfSpeech.Adp) || IsPhrase(index - 2) || IsPhrase(index - 1)) return null;
        var cells = NominalCells.None;
        foreach (var reading in sentence[index - 1])
        {
            if (reading.Has(WordTraits.Article)) return null;
            // It may stand behind the noun that it governs.
            if (reading is { Cells: NominalCells.None, Traits: WordTraits.None } && index > 1 && char.IsUpper(sentence.CharactersOf(index - 2)[0])) return null;
            cells |= reading.Cells;
        }
        return cells == NominalCells.None ? null : cells;
    }

    // "…, that children like": behind a comma or a subordinating conjunction the word may be a pronoun, and the noun no part of its phrase.
    private bool CanBePronoun(int index, int head)
    {
        if (!CanStandAlone(index) || index == 0) return false;
        var before = index - 1;
        if (before > 0 && sentence.CanBe(before, PartOfSpeech.Adp)) before--;
        if (!sentence.IsComma(before) && (before < index - 1 || !sentence.CanBe(before, PartOfSpeech.Sconj) || sentence.CanBe(before, PartOfSpeech.Adp))) return false;
        if (head > index + 1 && !_matcher.Match(index + 1, InsideClause, WordTraits.BeforeStrong).Agrees) return false;
        return HasVerbBehind(head);
    }

    private bool CanStandAlone(int index) => sentence.Any(index, static reading => reading.IsPronominal);

    private bool HasVerbBehind(int head)
    {
        for (var i = head + 1; i < sentence.Count && (sentence.KindOf(i) != TokenKind.Punctuation || sentence.IsComma(i)); i++)
        {
            if (sentence.CanBeFinite(i)) return true;
        }
        return false;
    }
}
