using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Tells where what looks like a determiner may be a pronoun, and the noun behind it no part of its phrase. Indices are those of tokens.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="matcher">Tries what agrees in the sentence.</param>
internal sealed class ClausePronouns(SentenceReadings sentence, NounPhraseMatcher matcher)
{
    // What a phrase behind a relative pronoun may be; a genitive or a feminine dative shares its ending with the wrong one.
    private const NominalCells InsideClause =
        NominalCells.Nominative | NominalCells.Accusative | NominalCells.DativeMasculine | NominalCells.DativeNeuter | NominalCells.DativePlural;

    /// <summary>Whether a determiner may be a pronoun beside the phrase that ends with the noun.</summary>
    /// <param name="index">The determiner.</param>
    /// <param name="head">The noun.</param>
    public bool CanBePronoun(int index, int head) => OwnsNoun(index, head) || IsRecipient(index, head) || CanBeObject(index, head) || IsAskedFor(index, head) || IsVocative(index, head) || OpensClause(index, head);

    // "those of other people", "the one foreign aims": an article alone, or with a word that stands for a noun, in front of a phrase of its own.
    private bool OwnsNoun(int index, int head)
    {
        if (head < index + 2 || sentence.IsCapital(index + 1) || !sentence.CanBe(index + 1, PartOfSpeech.Det)) return false;
        if (CanStandAlone(index) && matcher.Match(index + 1, NominalCells.Genitive, WordTraits.BeforeStrong).Agrees) return true;
        return head > index + 2 && !CanBePlural(index + 1) && matcher.Match(index + 2, NominalCells.All, WordTraits.BeforeStrong).Agrees;
    }

    private bool CanBePlural(int index) => sentence.Any(index, static reading => (reading.AnyCells & NominalCells.Plural) != 0 && (reading.WeakCells & NominalCells.NominativePlural) != 0);

    // "give everyone tips": a dative that stands for somebody, and a bare plural behind it.
    private bool IsRecipient(int index, int head)
    {
        if (head != index + 1 || !CanStandAlone(index)) return false;
        foreach (var reading in sentence[index])
        {
            if (!reading.Has(WordTraits.Indefinite) || (reading.Cells & ~NominalCells.Dative) != 0) return false;
        }
        return sentence.Any(head, static reading => reading.PartOfSpeech == PartOfSpeech.Noun && (reading.Cells & NominalCells.NominativePlural) != 0);
    }

    // "That confirmed lawyers", "They know that many people": beside a finite verb the word may be a pronoun, and what follows a phrase of its own.
    private bool CanBeObject(int index, int head)
    {
        if (!CanStandAlone(index) || IsGovernedArticle(index)) return false;
        if (head == index + 2 && CanBeVerbOf(index + 1, head)) return true;
        if (index == 0 || !sentence.CanBeFinite(index - 1)) return false;
        return sentence.CanBe(index + 1, PartOfSpeech.Adv) || (head == index + 1 && sentence.IsCapital(head + 1) && sentence.CanBe(head + 1, PartOfSpeech.Propn)) ||
            (head > index + 1 && CanBeVerbOf(index - 1, head) && matcher.Match(index + 1, NominalCells.NominativePlural, WordTraits.BeforeStrong).Agrees);
    }

    // "from a famous doctor": an article behind an adposition, which no verb follows.
    private bool IsGovernedArticle(int index) => index > 0 && sentence.IsOnly(index - 1, PartOfSpeech.Adp) && sentence.Any(index, static reading => reading.IsDeterminer && reading.Has(WordTraits.Article));

    // "Is that art?": behind the verb that opens a question the word may be a pronoun, and a bare noun the predicate.
    private bool IsAskedFor(int index, int head) => index == 1 && head == 2 && CanStandAlone(index) && sentence.CanBeFinite(0) && sentence.Sentence.Tokens is [.., var last] && sentence.Sentence.CharactersOf(last) is "?";

    // Whether the noun may be the subject of the verb.
    private bool CanBeVerbOf(int verb, int noun)
    {
        var persons = PersonCells.None;
        foreach (var reading in sentence[noun])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) continue;
            if ((reading.AnyCells & NominalCells.Nominative & NominalCells.Singular) != 0) persons |= PersonCells.ThirdSingular;
            if ((reading.AnyCells & NominalCells.NominativePlural) != 0) persons |= PersonCells.ThirdPlural;
        }
        return sentence.Any(verb, reading => reading.IsFinite && (reading.Verb & VerbTraits.Imperative) == 0 && (reading.Persons & persons) != 0);
    }

    // "You fishermen": a personal pronoun and a noun.
    private bool IsVocative(int index, int head)
    {
        if (head != index + 1) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.Persons != PersonCells.None && (reading.Cells & NominalCells.NominativePlural) != 0) return matcher.Match(head, NominalCells.NominativePlural, WordTraits.BeforeWeak).Agrees;
        }
        return false;
    }

    // "…, that children like": behind a comma, a dash or a subordinating conjunction, with the verb at the end.
    private bool OpensClause(int index, int head)
    {
        if (!CanOpenClause(index) || index == 0 || VerbBehind(head) is not (> 0 and var verb)) return false;
        // "one that however limited is": an adverb of the clause parts the pronoun from what follows.
        if (IsAdverb(index + 1) && (verb + 1 == sentence.Count || sentence.KindOf(verb + 1) == TokenKind.Punctuation)) return true;
        var before = index - 1;
        if (before > 0 && sentence.CanBe(before, PartOfSpeech.Adp)) before--;
        // "the age up to which children …" has two; before an infinitive the first is a conjunction.
        if (before == index - 2 && before > 0 && sentence.CanBe(before, PartOfSpeech.Adp) && !sentence.CanBe(verb - 1, PartOfSpeech.Part) && !sentence.CharactersOf(before).SequenceEqual(sentence.CharactersOf(index - 1))) before--;
        if (!sentence.IsComma(before) && !IsDash(before) && !GoesOn(index, before) && (before < index - 1 || !sentence.CanBe(before, PartOfSpeech.Sconj) || sentence.CanBe(before, PartOfSpeech.Adp))) return false;
        return head == index + 1 || matcher.Match(index + 1, InsideClause, WordTraits.BeforeStrong).Agrees;
    }

    private bool IsDash(int index) => sentence.CharactersOf(index) is "–" or "—" or "-";

    // ", that was found and that …": the same pronoun has opened a clause before.
    private bool GoesOn(int index, int conjunction)
    {
        if (!sentence.IsOnly(conjunction, PartOfSpeech.Cconj)) return false;
        for (var i = conjunction - 1; i > 0; i--)
        {
            if (sentence.IsComma(i - 1) && sentence.CharactersOf(i).SequenceEqual(sentence.CharactersOf(index))) return true;
        }
        return false;
    }

    // Not in front of what it could grade ("the very old house"). Words like "but" are listed as conjunctions too.
    private bool IsAdverb(int index)
    {
        if (index + 1 >= sentence.Count || sentence.IsCapital(index)) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Adv or PartOfSpeech.Part or PartOfSpeech.Cconj) && !reading.IsAdjectival) return false;
        }
        return sentence.CanBe(index, PartOfSpeech.Adv);
    }

    private bool CanStandAlone(int index) => sentence.Any(index, static reading => reading.IsPronominal);

    // Not what only counts or owns: "one" and "his" stand alone elsewhere.
    private bool CanOpenClause(int index) =>
        sentence.Any(index, static reading => reading.IsPronominal && (reading.Has(WordTraits.Relative) || reading.Has(WordTraits.Demonstrative) || reading.Has(WordTraits.Personal)));

    // The first word behind the noun that can be a finite verb, or -1.
    private int VerbBehind(int head)
    {
        for (var i = head + 1; i < sentence.Count; i++)
        {
            if (sentence.KindOf(i) == TokenKind.Punctuation && sentence.CharactersOf(i) is "." or ":" or ";" or "!" or "?") return -1;
            if (sentence.CanBeFinite(i)) return i;
        }
        return -1;
    }
}
