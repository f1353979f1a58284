using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds auxiliaries whose number their subject lacks, in a language whose subjects stand right in front of their verbs: “the economy are”. A
/// subject is a pronoun, or a phrase that opens its clause with those behind its adpositions; what may be read in another way is passed over.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">What the language says of subjects.</param>
/// <param name="frequencies">Knows first names; null where the host does not.</param>
public sealed class PrecedingSubjectReader(SentenceReadings sentence, PrecedingSubjectWords words, WordFrequencies? frequencies)
{
    private const int MostAdverbs = 2;
    private const int MostPhrases = 3;
    private const int Wished = 5;

    /// <summary>The tokens from the beginning of a subject to its verb, as half-open spans of indices, in reading order.</summary>
    public IEnumerable<TextSpan> Flaws()
    {
        for (var verb = 1; verb < sentence.Count; verb++)
        {
            if (sentence.IsCapital(verb) || NumberOf(verb) is not { } isPlural) continue;
            var subject = verb - 1;
            while (subject > 0 && subject >= verb - MostAdverbs && sentence.IsOnly(subject, PartOfSpeech.Adv)) subject--;
            if (sentence.KindOf(subject) != TokenKind.Word) continue;
            var start = sentence.Any(subject, static reading => reading.Has(WordTraits.Personal)) ? StartOfPronoun(subject, verb, isPlural) : isPlural && IsPerson(subject) ? StartOfName(subject) : StartOfPhrase(subject, isPlural);
            if (start >= 0 && !(MayBeWish(verb) && IsWish(start))) yield return TextSpan.FromBounds(start, verb + 1);
        }
    }

    // Whether an auxiliary is a plural of the third person; null where it is both, or none.
    private bool? NumberOf(int index)
    {
        var word = sentence.WordAt(index);
        if (!word.CanBe(PartOfSpeech.Aux) || !word.IsVerbOnly || !word.Has(VerbTraits.Finite)) return null;
        return (word.Persons & PersonCells.Third) switch
        {
            PersonCells.ThirdPlural => true,
            PersonCells.ThirdSingular => false,
            _ => null,
        };
    }

    // The pronoun, where it opens its clause and lacks the person of the verb, or -1.
    private int StartOfPronoun(int pronoun, int verb, bool isPlural)
    {
        var word = sentence.WordAt(pronoun);
        if (word.Persons == PersonCells.None || (word.Persons & sentence.WordAt(verb).Persons) != 0 || (word.Cells & NominalCells.Nominative) == 0) return -1;
        if (pronoun == 0 || sentence.KindOf(pronoun - 1) != TokenKind.Word) return pronoun;
        var before = sentence.WordAt(pronoun - 1);
        // "he and she": one of several.
        if (before.CanBe(PartOfSpeech.Cconj) && isPlural && pronoun > 1) return -1;
        return OpensClause(pronoun) || before.CanBe(PartOfSpeech.Cconj) || before.IsOnly(PartOfSpeech.Adv) ? pronoun : -1;
    }

    // "Rhona Hollin": a first name and what is no word for several.
    private bool IsPerson(int index) =>
        index > 0 && sentence.IsCapital(index) && sentence.IsCapital(index - 1) && frequencies?.IsFirstName(sentence.CharactersOf(index - 1)) == true && !sentence.WordAt(index).IsListed;

    private int StartOfName(int surname) => OpensClause(surname - 1) ? surname - 1 : -1;

    // Where the phrase begins that opens the clause and ends with a noun, or -1 where its number fits or cannot be told.
    private int StartOfPhrase(int noun, bool isPlural)
    {
        var hasPlural = false;
        for (var phrases = 0; phrases < MostPhrases && noun >= 0 && IsNumbered(noun); phrases++)
        {
            var start = StartOf(noun);
            if (start > 0 && sentence.IsOnly(start - 1, PartOfSpeech.Adp))
            {
                hasPlural |= IsPluralNoun(noun);
                noun = start - 2;
                continue;
            }
            if (IsPluralNoun(noun) == isPlural || !IsCertain(start, noun, isPlural)) return -1;
            // What stands for several ("a wave of attacks") takes a plural by its sense.
            if (isPlural && hasPlural) return -1;
            return OpensClause(start) ? start : -1;
        }
        return -1;
    }

    private bool IsCertain(int start, int noun, bool isPlural)
    {
        var word = sentence.CharactersOf(noun);
        // A noun alone is a name, or stands for its kind; an adjective may stand for several.
        if (isPlural) return start < noun && sentence.CanBe(start, PartOfSpeech.Det) && !sentence.CanBe(noun, PartOfSpeech.Adj) && !Holds(words.Collectives, word);
        if (Holds(words.Singulars, word) || sentence.IsCapital(noun)) return false;
        for (var i = start; i < noun; i++)
        {
            // "five years is", "building houses is"
            if (sentence.KindOf(i) == TokenKind.Number || sentence.CanBe(i, PartOfSpeech.Num) || sentence.WordAt(i).Has(VerbTraits.Participle)) return false;
        }
        return true;
    }

    // A noun that is either a singular or a plural.
    private bool IsNumbered(int index)
    {
        var word = sentence.WordAt(index);
        if (!word.IsListed || !word.CanBe(PartOfSpeech.Noun) || word.CanBe(PartOfSpeech.Pron) || word.CanBe(PartOfSpeech.Adv) || word.CanBe(PartOfSpeech.Num)) return false;
        var cells = CellsOf(word);
        return cells != NominalCells.None && ((cells & NominalCells.Plural) == 0 || (cells & NominalCells.Singular) == 0);
    }

    private bool IsPluralNoun(int index) => (CellsOf(sentence.WordAt(index)) & NominalCells.Plural) != 0;

    private static NominalCells CellsOf(ReadWord word)
    {
        var cells = NominalCells.None;
        foreach (var reading in word.Readings)
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun) cells |= reading.Cells;
        }
        return cells;
    }

    // The first of the words that go with a noun: its determiner, or what stands behind that.
    private int StartOf(int noun)
    {
        var start = noun;
        while (start > 0 && IsModifier(start - 1)) start--;
        return start > 0 && sentence.KindOf(start - 1) == TokenKind.Word && sentence.CanBe(start - 1, PartOfSpeech.Det) ? start - 1 : start;
    }

    private bool IsModifier(int index)
    {
        if (sentence.KindOf(index) == TokenKind.Number) return true;
        if (sentence.KindOf(index) != TokenKind.Word) return false;
        var word = sentence.WordAt(index);
        if (word.CanBe(PartOfSpeech.Det) || word.CanBe(PartOfSpeech.Adp) || word.CanBe(PartOfSpeech.Pron) || word.CanBe(PartOfSpeech.Sconj) || word.CanBe(PartOfSpeech.Cconj) || (word.Has(VerbTraits.Finite) && !word.CanBe(PartOfSpeech.Noun))) return false;
        return word.CanBe(PartOfSpeech.Adj) || word.CanBe(PartOfSpeech.Noun) || word.CanBe(PartOfSpeech.Num) || (sentence.IsCapital(index) && index > 0);
    }

    // Whether a clause begins at a token: in front of it stands nothing, a conjunction, a verb of saying, or the mark behind what opens the sentence.
    private bool OpensClause(int index)
    {
        if (index == 0) return true;
        if (sentence.IsComma(index - 1)) return IsBehindOpening(index - 1);
        if (sentence.KindOf(index - 1) != TokenKind.Word) return sentence.CharactersOf(index - 1) is not (")" or "]");
        return IsConjunction(index - 1) || Holds(words.Reporters, sentence.CharactersOf(index - 1));
    }

    private bool IsConjunction(int index) => sentence.CanBe(index, PartOfSpeech.Sconj) && !sentence.CanBe(index, PartOfSpeech.Adp);

    // "So far this year, the economy": what stands in front of the comma is no subject, and no member of a list.
    private bool IsBehindOpening(int comma)
    {
        for (var i = 1; i < comma; i++)
        {
            if (sentence.IsComma(i)) return false;
        }
        var first = sentence.WordAt(0);
        return first.Governs || first.IsAdverb || first.CanBe(PartOfSpeech.Adp) || IsConjunction(0);
    }

    // "were" and "have", but never "are".
    private bool MayBeWish(int verb) => sentence.WordAt(verb) is var word && (word.Has(VerbTraits.Past) || word.Has(VerbTraits.Infinitive)) && (word.Persons & PersonCells.ThirdPlural) != 0;

    private bool IsWish(int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - Wished && sentence.KindOf(i) == TokenKind.Word; i--)
        {
            if (Holds(words.Wishes, sentence.CharactersOf(i))) return true;
        }
        return false;
    }

    private static bool Holds(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
