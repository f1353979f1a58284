using System.Collections.Immutable;
using System.Numerics;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Makes the tokens that a user sees of what was decided.</summary>
internal static class TokenReadings
{
    private const int PluralColumn = 3;

    // How many words from its verb a subject is looked for.
    private const int Horizon = 40;

    /// <summary>The tagged tokens of a sentence.</summary>
    public static ImmutableArray<TaggedToken> Of(Sentence sentence, SentenceState state, CellState groups, WeightTable genders)
    {
        var tokens = ImmutableArray.CreateBuilder<TaggedToken>(state.Length);
        for (var i = 0; i < state.Length; i++) tokens.Add(TokenOf(sentence.Tokens[i], state, i, NominalCells.None, 0));
        for (var i = 0; i < groups.Count; i++) Fill(tokens, state, groups[i], groups.CellOf(i), genders);
        var near = 0;
        for (var i = 0; i < state.Length; i++)
        {
            if (!state.TagAt(i).IsFinite()) continue;
            while (near < groups.Count && groups[near].End < i - Horizon) near++;
            tokens[i] = tokens[i] with { Person = PersonOf(tokens, groups, i, near) };
        }
        return tokens.MoveToImmutable();
    }

    // The first or second person asks for its pronoun; everything else is the third.
    private static PersonCells PersonOf(ImmutableArray<TaggedToken>.Builder tokens, CellState groups, int verb, int near)
    {
        var persons = tokens[verb].Reading.Persons;
        if (tokens[verb].Tag != WordTag.Imperative && !BitOperations.IsPow2((uint)persons))
        {
            for (var i = near; i < groups.Count && groups[i].Start < verb + Horizon; i++)
            {
                if (groups.CellOf(i) is < 0 or > PluralColumn || !groups.IsInClauseOf(i, verb)) continue;
                var subject = tokens[groups[i].Head];
                var shared = persons & (subject.Tag == WordTag.PersonalPronoun ? subject.Reading.Persons : groups.CellOf(i) == PluralColumn ? PersonCells.ThirdPlural : PersonCells.ThirdSingular);
                if (shared != PersonCells.None) return First(shared);
            }
        }
        return First((persons & PersonCells.Third) != 0 ? persons & PersonCells.Third : persons);
    }

    private static PersonCells First(PersonCells persons) => (PersonCells)((int)persons & -(int)persons);

    private static void Fill(ImmutableArray<TaggedToken>.Builder tokens, SentenceState state, NominalGroup group, int cell, WeightTable weights)
    {
        if (cell < 0) return;
        var genders = (cell & PluralColumn) == PluralColumn ? PluralGenders.Of(weights, state[group.Head]) : (byte)(1 << (cell & PluralColumn));
        if (group.Determiner >= 0) FillOne(tokens, state, group.Determiner, cell, genders);
        for (var i = group.Start; i < group.End; i++) FillOne(tokens, state, i, cell, genders);
    }

    private static void FillOne(ImmutableArray<TaggedToken>.Builder tokens, SentenceState state, int index, int cell, byte genders)
    {
        var tag = state.TagAt(index);
        if (!tag.IsNominal() || tag == WordTag.Number) return;
        var own = GroupCells.CellsOf(state, index, WordTraits.None);
        if (own == NominalCells.None) return;
        var chosen = (NominalCells)(1 << cell);
        if ((own & chosen) == 0) chosen = Nearest(own, cell);
        var isPlural = (chosen & NominalCells.Plural) != 0;
        var sameCase = ((uint)own >> (cell & ~PluralColumn)) & 7;
        // A form that shows no gender at all (ich, wir, sich) has none.
        var showsNone = tag.IsPronoun() && sameCase == 7 || isPlural && (tag.IsPronoun() || tag == WordTag.Determiner && IsArticle(state[index]));
        tokens[index] = TokenOf(tokens[index].Token, state, index, chosen, showsNone ? (byte)0 : isPlural ? genders : (byte)(1 << (BitOperations.TrailingZeroCount((uint)chosen) & PluralColumn)))
            with
        { Person = tag == WordTag.PersonalPronoun ? PersonOf(state[index], chosen) : PersonCells.None };
    }

    private static PersonCells PersonOf(KnownWord pronoun, NominalCells cell) =>
        First(ReadingOf(pronoun, WordTag.PersonalPronoun, cell).Persons & ((cell & NominalCells.Plural) != 0 ? PersonCells.Plural : PersonCells.Singular));

    // The definite article shows no gender in the plural; other determiners are given that of their noun.
    private static bool IsArticle(KnownWord word) =>
        Array.Exists(word.Readings, static reading => reading.PartOfSpeech == PartOfSpeech.Det && reading.Has(WordTraits.Article) && reading.Has(WordTraits.BeforeWeak));

    // Of the words of a group that do not agree each keeps its own form: the same case rather than the same gender and number.
    private static NominalCells Nearest(NominalCells own, int cell)
    {
        var sameCase = (uint)own & (0xFu << (cell & ~PluralColumn));
        var sameColumn = (uint)own & (0x1111u << (cell & PluralColumn));
        var from = sameCase != 0 ? sameCase : sameColumn != 0 ? sameColumn : (uint)own;
        return (NominalCells)(from & (~from + 1));
    }

    private static TaggedToken TokenOf(Token token, SentenceState state, int index, NominalCells cell, byte genders)
    {
        var tag = state.TagAt(index);
        return new TaggedToken(token, tag, ReadingOf(state[index], tag, cell), state[index].Readings) { Cell = cell, Genders = genders };
    }

    private static MorphologicalReading ReadingOf(KnownWord word, WordTag tag, NominalCells cell)
    {
        MorphologicalReading? found = null;
        foreach (var reading in word.Readings)
        {
            if (!WordTags.Serves(reading, tag)) continue;
            if (found is null || IsBetter(reading, found.Value, tag, cell)) found = reading;
        }
        var part = WordTags.PartOfSpeechOf(tag);
        // A prefix that is an adposition too counts as one.
        if (tag == WordTag.VerbPrefix && (word.Candidates & WordTags.BitOf(WordTag.Adposition)) != 0) part = PartOfSpeech.Adp;
        return (found ?? default) with { PartOfSpeech = part };
    }

    private static bool IsBetter(MorphologicalReading reading, MorphologicalReading than, WordTag tag, NominalCells cell)
    {
        if (cell != NominalCells.None) return (reading.AnyCells & cell) != 0 && ((than.AnyCells & cell) == 0 || WordTags.TagOf(reading) == tag && WordTags.TagOf(than) != tag);
        return (reading.Verb & VerbTraits.Indicative) != 0 && (than.Verb & VerbTraits.Indicative) == 0;
    }
}
