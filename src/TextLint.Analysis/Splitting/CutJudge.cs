using TextLint.Analysis.Checks;
using TextLint.Language;

namespace TextLint.Analysis.Splitting;

/// <summary>Tells a word that was cut in two from two words that stand beside each other by right.</summary>
internal sealed class CutJudge(SplitWordCheck options, ArticleModel model)
{
    private const NominalCells AnyCell = NominalCells.All;
    private readonly ArticleWords _words = model.Words;
    private readonly Lexicon _lexicon = model.Pack.Lexicon!;

    public bool IsOne(CutPair pair)
    {
        // Two words beside each other are what nearly all text is made of, and are done with first.
        if (!char.IsUpper(pair.Left[0])) return false;
        if (IsAbbreviation(pair.Left) || IsAbbreviation(pair.Right)) return false;
        if (IsApart(pair.Right) || pair.Left.Equals(pair.Right, StringComparison.OrdinalIgnoreCase)) return false;
        // "National Theater of Osterau": a name in another language.
        if (pair.Behind is { Length: > 0 } behind && char.IsLower(behind[0]) && !_words.IsKnown(behind)) return false;
        // "the Harbour Film Festivals Osterau": a row of capitals is one too.
        if (pair.FirstIndex > 1 && pair.IsBeforeCapital && pair.Before is { Length: > 0 } before && char.IsUpper(before[0])) return false;
        // What recurs is a name, and so is what is abbreviated behind it.
        if (pair.IsBeforeAbbreviation || (_words.CountOf(pair.Left) > 2 && _words.CountOf(pair.Right) > 2)) return false;
        // Whether the whole is a word is dear to find out, since hardly any pair of words is met twice: it is asked last.
        return HasReason(pair) && !model.Pack.IsOrganisation(pair.Left) && _words.IsKnown(pair.Whole);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c)) return false;
        }
        return true;
    }

    private bool IsApart(ReadOnlySpan<char> word)
    {
        foreach (var apart in options.Apart)
        {
            if (word.Equals(apart, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private bool HasReason(CutPair pair) =>
        (char.IsLower(pair.Right[0]) ? IsLowerRest(pair) : IsFamiliar(pair)) || MayBeBoundPart(pair) || Disagrees(pair) || IsOddCapital(pair);

    // A part that stands only in compounds, such as one with a joint: "sports man".
    private bool MayBeBoundPart(CutPair pair) =>
        !_words.IsKnown(pair.Left) && !(_words.IsRanked(pair.Left) && _lexicon.IsListed(pair.Whole)) && _words.CountOf(pair.Left) < 2 && _words.IsKnown(pair.Noun) && _words.BeginsWithPart(pair.Whole, pair.Left.Length);

    // "the Over Sight": a capital within a sentence on a word that is no noun; on an adjective it would make a name.
    private bool IsOddCapital(CutPair pair)
    {
        if (pair.Before.IsEmpty || !(char.IsLower(pair.Before[0]) || pair.FirstIndex == 1) || pair.IsBeforeCapital || _lexicon.IsListed(pair.Left)) return false;
        var small = pair.Left.ToString().ToLowerInvariant();
        // Two function words beside each other: "you the".
        if (char.IsLower(pair.Right[0]) && model.Pack.IsFunctionWord(pair.Right) && model.Pack.IsFunctionWord(small)) return false;
        // What recurs with a capital is a name, unless sentences begin with it.
        if (_words.CountOf(pair.Left) > 1 && !model.Pack.IsFunctionWord(small)) return false;
        if (!_lexicon.IsListed(small) || !_words.BeginsWithPart(pair.Whole, pair.Left.Length)) return false;
        if (model.Pack.Readings is not { } readings || Array.Exists(readings.Of(pair.Left, false), IsListedNoun)) return false;
        if (char.IsLower(pair.Right[0]) && !_lexicon.IsListed(pair.Whole) && !Array.Exists(readings.Of(pair.Right, false), IsInflectedAdjective)) return false;
        if (Array.Exists(readings.Of(small, false), MayBeNoun)) return false;
        return char.IsLower(pair.Right[0]) || !Array.Exists(readings.Of(pair.Noun, false), static reading => reading.PartOfSpeech == PartOfSpeech.Propn);
    }

    // "tile it with a picture": the article fits the noun, and an infinitive follows.
    private bool IsBeforeVerb(CutPair pair)
    {
        if (model.Pack.Readings is not { } readings || pair.Before.IsEmpty) return false;
        var determiner = CellsOf(readings.Of(pair.Before, pair.FirstIndex == 1), PartOfSpeech.Det);
        return (CellsOf(readings.Of(pair.Left, false), PartOfSpeech.Noun) & determiner) != 0 && Array.Exists(readings.Of(pair.Right, false), static reading => (reading.Verb & VerbTraits.Infinitive) != 0);
    }

    // The article fits the second word only. A noun before a verb often lacks an article
    // of its own; its genitive does not.
    private bool Disagrees(CutPair pair)
    {
        if (model.Pack.Readings is not { } readings || pair.Before.IsEmpty) return false;
        var determiner = CellsOf(readings.Of(pair.Before, pair.FirstIndex == 1), PartOfSpeech.Det);
        if (determiner == NominalCells.None) return false;
        var left = CellsOf(readings.Of(pair.Left, false), PartOfSpeech.Noun);
        if (char.IsLower(pair.Right[0]) && Array.Exists(readings.Of(pair.Right, false), MayFollow)) determiner |= ~NominalCells.Genitive;
        return left is not (NominalCells.None or AnyCell) && (left & determiner) == 0 && (CellsOf(readings.Of(pair.Noun, false), PartOfSpeech.Noun) & determiner) != 0;
    }

    // Hardly any sentence speaks to its noun, or lets it say "I".
    private static bool MayFollow(MorphologicalReading reading) =>
        reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || !reading.IsFinite || (reading.Verb & VerbTraits.Imperative) == 0 && (reading.Persons & PersonCells.Third) != 0;

    // A word that nobody knows may be a noun in every cell.
    private static bool IsListedNoun(MorphologicalReading reading) =>
        reading.PartOfSpeech == PartOfSpeech.Noun && !reading.Has(WordTraits.Adjectival) && reading.Cells != AnyCell;

    // With a capital letter, infinitives and inflected adjectives are nouns.
    private static bool MayBeNoun(MorphologicalReading reading) =>
        reading.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun || IsInflectedAdjective(reading);

    private static bool IsInflectedAdjective(MorphologicalReading reading) => reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells != NominalCells.None;

    private static NominalCells CellsOf(MorphologicalReading[] readings, PartOfSpeech wanted)
    {
        var cells = NominalCells.None;
        foreach (var reading in readings)
        {
            // A name stands beside anything.
            if (reading.PartOfSpeech == PartOfSpeech.Propn) return wanted == PartOfSpeech.Noun ? AnyCell : NominalCells.None;
            if (reading.PartOfSpeech == wanted) cells |= reading.AnyCells;
        }
        return cells;
    }

    private bool MayBeName(ReadOnlySpan<char> word) =>
        model.Pack.Readings is { } readings && Array.Exists(readings.Of(word, false), static reading => reading.PartOfSpeech == PartOfSpeech.Propn);

    private bool IsLowerRest(CutPair pair) => !_words.IsKnown(pair.Right) && _words.CountOf(pair.Right) < 2 && _words.IsForm(pair.Noun) && !IsBeforeVerb(pair);

    // Behind a colon or a dash a capital says nothing. An unknown part that recurs is a name, and what may be one and recurs: "the city Reading".
    private bool IsFamiliar(CutPair pair) =>
        pair.FirstIndex > 0 && !(_words.CountOf(pair.Right) > 1 && MayBeName(pair.Right) && !MayBeName(pair.Whole)) && (_words.CountOf(pair.Left) < 2 || _words.IsKnown(pair.Left)) && (!pair.Before.IsEmpty || pair.IsBehindHyphen || _lexicon.IsListed(pair.Left)) && _words.RarenessOf(pair.Whole) <= options.RarestWhole;
}
