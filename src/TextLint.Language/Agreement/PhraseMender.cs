using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Inflects the words in front of a noun so that they agree with it: with the fewest changes, all equally short ways of it.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">The readings of its language.</param>
public sealed class PhraseMender(SentenceReadings sentence, WordReadings words)
{
    // More ways than these are no help.
    private const int MostWays = 3;

    /// <summary>The ways to mend a phrase: for each the tokens that change, by their index, and their new forms.</summary>
    /// <param name="flaw">What is wrong; a noun without its ending is not mended.</param>
    /// <returns>At most three; empty where no choice of forms agrees.</returns>
    public ImmutableArray<ImmutableArray<(int Token, string Form)>> Mend(NounPhraseFlaw flaw)
    {
        if (flaw.Kind == NounPhraseFlawKind.GenitiveEnding) return [];
        var governed = flaw.Governor >= 0 ? sentence.WordAt(flaw.Governor).GovernedCells : NominalCells.All;
        var ways = new List<ImmutableArray<(int Token, string Form)>>();
        for (var bit = 0; bit < 16; bit++)
        {
            var cell = (NominalCells)(1 << bit);
            if ((governed & cell) == 0 || !HasCell(flaw.Head, cell) || Way(flaw, cell) is not { } way || way.IsEmpty) continue;
            if (!ways.Exists(other => other.SequenceEqual(way))) ways.Add(way);
        }
        if (ways.Count == 0) return [];
        var fewest = ways.Min(static way => way.Length);
        ways.RemoveAll(way => way.Length > fewest);
        return ways.Count > MostWays ? [] : [.. ways];
    }

    // Only a noun of known gender and case says what its phrase must be.
    private bool HasCell(int head, NominalCells cell)
    {
        foreach (var reading in sentence[head])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun && reading.Cells != NominalCells.All && !reading.IsAdjectival && (reading.Cells & cell) != 0) return true;
        }
        return false;
    }

    private ImmutableArray<(int Token, string Form)>? Way(NounPhraseFlaw flaw, NominalCells cell)
    {
        var changes = ImmutableArray.CreateBuilder<(int Token, string Form)>();
        var inflection = WordTraits.BeforeStrong;
        for (var i = flaw.Start; i < flaw.Head; i++)
        {
            if (sentence.KindOf(i) != TokenKind.Word || ReadingAt(i, i == flaw.Start) is not { } reading) continue;
            if (i == flaw.Start && !reading.IsAdjectival) inflection = reading.Traits & (WordTraits.BeforeWeak | WordTraits.BeforeMixed | WordTraits.BeforeStrong);
            if (Fits(i, reading, inflection, cell)) continue;
            if (FormOf(i, reading, inflection, cell) is not { } form) return null;
            changes.Add((i, form));
        }
        return changes.ToImmutable();
    }

    // The determiner at the start, else an inflected adjective; null for words that do not change.
    private MorphologicalReading? ReadingAt(int index, bool isFirst)
    {
        foreach (var reading in sentence[index])
        {
            if (isFirst && (reading.IsDeterminer || (reading.PartOfSpeech == PartOfSpeech.Adp && reading.Has(WordTraits.Article)))) return reading;
            if (reading.IsAdjectival && reading.AnyCells != NominalCells.None && !char.IsUpper(sentence.CharactersOf(index)[0])) return reading;
        }
        return null;
    }

    private bool Fits(int index, MorphologicalReading like, WordTraits inflection, NominalCells cell)
    {
        foreach (var reading in sentence[index])
        {
            if (IsAlike(reading, like) && (NounPhraseMatcher.CellsOf(reading, inflection) & cell) != 0) return true;
        }
        return false;
    }

    private string? FormOf(int index, MorphologicalReading like, WordTraits inflection, NominalCells cell)
    {
        // A contraction would have to be taken apart.
        if (like.PartOfSpeech == PartOfSpeech.Adp) return null;
        var word = sentence.CharactersOf(index);
        foreach (var form in words.FormsByFrequency(words.LemmaOf(word, like)))
        {
            foreach (var reading in words.Of(form, opensSentence: false))
            {
                if (!IsAlike(reading, like) || (NounPhraseMatcher.CellsOf(reading, inflection) & cell) == 0) continue;
                return char.IsUpper(word[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;
            }
        }
        return null;
    }

    private static bool IsAlike(MorphologicalReading one, MorphologicalReading other) =>
        one.PartOfSpeech == other.PartOfSpeech && one.Traits == other.Traits && one.IsAdjectival == other.IsAdjectival;
}
