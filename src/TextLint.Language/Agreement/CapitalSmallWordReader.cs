using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds small words with a capital letter within a sentence: adpositions, adverbs and conjunctions that links, headings and the titles of other
/// languages leave behind. Names and titles have them by right; what tells a slip is that a verb or an adverb stands in front of it, or that it
/// begins a clause behind a comma. Where a statement of its own follows, the mark in front of it is lost: a heading has run into its text.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="cues">Words in small letters behind which a title may stand.</param>
/// <param name="auxiliaries">Verbs, with their capital, that are no slip only as nouns.</param>
/// <param name="names">Words, with their capital, that have other senses too.</param>
public sealed class CapitalSmallWordReader(SentenceReadings sentence, FrozenSet<string> cues, FrozenSet<string> auxiliaries, FrozenSet<string> names)
{
    private const uint SmallParts = (1u << (int)PartOfSpeech.Adp) | (1u << (int)PartOfSpeech.Adv) | (1u << (int)PartOfSpeech.Part) | (1u << (int)PartOfSpeech.Sconj) | (1u << (int)PartOfSpeech.Cconj);

    // With these a sentence begins more often than a title.
    private const uint OpenerParts = (1u << (int)PartOfSpeech.Det) | (1u << (int)PartOfSpeech.Pron);

    /// <summary>The words, as indices of tokens in reading order.</summary>
    public IEnumerable<int> Slips()
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            if (!IsCapitalBeforeWord(i)) continue;
            if (Holds(auxiliaries, i) ? IsVerb(i) : IsSmallWord(i, SmallParts) && GoesOn(i + 1) && (sentence.IsComma(i - 1) ? IsBehindWord(i - 1) && BeginsClause(i) : IsBehindVerb(i) && !IsFollowedByVerb(i))) yield return i;
        }
    }

    /// <summary>The words that begin a sentence although no mark stands in front of them.</summary>
    public IEnumerable<int> Starts()
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            if (IsCapitalBeforeWord(i) && IsSmallWord(i, SmallParts | OpenerParts) && GoesOn(i + 1) && IsBehindVerb(i) && ClosesStatement(i - 1) && IsFollowedByVerb(i)) yield return i;
        }
    }

    private bool IsCapitalBeforeWord(int index) => sentence.IsCapital(index) && IsWord(index + 1) && !Holds(names, index);

    private bool IsBehindWord(int comma) => comma > 0 && sentence.KindOf(comma - 1) == TokenKind.Word;

    // Behind a noun that is no name, and in front of what no noun has behind it.
    private bool IsVerb(int index) => sentence.IsNoun(index - 1) && !sentence.IsCapital(index + 1) && !sentence.CanBe(index + 1, PartOfSpeech.Cconj) && !sentence.CanBeFinite(index + 1);

    // With its capital nobody lists it.
    private bool IsSmallWord(int index, uint parts)
    {
        if (sentence.WordAt(index).IsListed) return false;
        foreach (var reading in sentence.InSmallLetter(index))
        {
            if ((ReadWord.BitOf(reading.PartOfSpeech) & parts) == 0 || reading.Has(WordTraits.Polite | WordTraits.Possessive)) return false;
        }
        return true;
    }

    // A name or a title would hardly go on with a listed word.
    private bool GoesOn(int next) => sentence.KindOf(next) == TokenKind.Number
        || (sentence.IsCapital(next) ? sentence.IsNoun(next) && !sentence.CanBe(next, PartOfSpeech.Propn) : sentence.WordAt(next).IsListed && !sentence.CanBe(next, PartOfSpeech.Propn));

    // No title stands there, unless something announces it.
    private bool IsBehindVerb(int index)
    {
        var before = index - 1;
        if (sentence.KindOf(before) != TokenKind.Word || (before > 0 && sentence.IsCapital(before)) || HasCue(index)) return false;
        return sentence.WordAt(before).IsVerbOnly || sentence.WordAt(before).Has(VerbTraits.Participle) || (sentence.IsAdverb(before) && sentence.WordAt(before).IsListed) || sentence.IsOnly(before, PartOfSpeech.Sconj);
    }

    private bool HasCue(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (Holds(cues, i)) return true;
        }
        return false;
    }

    // "… is closed": an infinitive or a participle is the last word of a statement.
    private bool ClosesStatement(int index) => sentence.WordAt(index).Has(VerbTraits.Infinitive | VerbTraits.Participle);

    private bool IsFollowedByVerb(int index)
    {
        for (var i = index + 1; i + 1 < sentence.Count && IsWord(i) && !sentence.CanBe(i, PartOfSpeech.Cconj); i++)
        {
            if (IsFinite(i) && IsWord(i + 1)) return true;
        }
        return false;
    }

    // Behind the comma a finite verb follows the first phrase, or, behind a conjunction, closes the clause.
    private bool BeginsClause(int index)
    {
        var isSubordinate = Array.Exists(sentence.InSmallLetter(index), static reading => reading.PartOfSpeech == PartOfSpeech.Sconj);
        for (var i = index + 1; i + 1 < sentence.Count && IsWord(i) && !sentence.CanBe(i, PartOfSpeech.Cconj); i++)
        {
            if (IsFinite(i)) return isSubordinate || IsWord(i + 1);
            if (!isSubordinate && i > index + 1 && sentence.IsCapital(i - 1)) return false;
        }
        return false;
    }

    private bool IsWord(int index) => sentence.KindOf(index) is TokenKind.Word or TokenKind.Number;

    private bool IsFinite(int index) => !sentence.IsCapital(index) && sentence.WordAt(index) is { IsVerbOnly: true } word && word.Has(VerbTraits.Finite);

    private bool Holds(FrozenSet<string> words, int index) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(index));
}
