using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>
/// Tells whether a word that ran into a function word in front of it can stand alone there, though words begin with that function word by
/// right. Separable particles make verbs of verbs and nouns of nouns; with other words they make none, but adjectives with a few.
/// </summary>
internal sealed class WordBehindPrefix(ArticleModel model, GlueKnowledge knowledge)
{
    /// <param name="prefix">The function word.</param>
    /// <param name="word">What stands behind it.</param>
    /// <param name="before">The word in front of both, or nothing.</param>
    /// <param name="after">The word behind both, or nothing.</param>
    public bool StandsAlone(ReadOnlySpan<char> prefix, ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (model.Pack.Readings is not { } readings || !readings.IsListed(word) || knowledge.IsPrefix(word)) return false;
        var read = readings.WordOf(word, opensSentence: false);
        if (read.CanBeVerb) return knowledge.IsInfinitiveMarker(prefix) && read.Has(VerbTraits.Infinitive) && (read.CanBe(PartOfSpeech.Aux) || knowledge.IsInseparable(word));
        if (read.IsNoun || read.CanBe(PartOfSpeech.Propn) || read.Governs) return false;
        return !read.CanBe(PartOfSpeech.Adj) || (!OpensPhrase(before, readings) && Agree(prefix, read, after, readings));
    }

    // What stands in front of an adjective and takes it for its own.
    private static bool OpensPhrase(ReadOnlySpan<char> before, WordReadings readings)
    {
        if (before.IsEmpty) return false;
        var word = readings.WordOf(before, opensSentence: false);
        return word.Governs || word.CanBe(PartOfSpeech.Det) || word.CanBe(PartOfSpeech.Adj) || word.CanBe(PartOfSpeech.Num);
    }

    // An adposition or an article has the adjective behind it in a certain form, which another in its place would seldom have.
    private static bool Agree(ReadOnlySpan<char> prefix, ReadWord adjective, ReadOnlySpan<char> after, WordReadings readings)
    {
        if (after.IsEmpty) return false;
        var noun = readings.WordOf(after, opensSentence: false);
        if (!noun.IsNoun && !noun.CanBe(PartOfSpeech.Adj)) return false;
        foreach (var opener in readings.Of(prefix, opensSentence: false))
        {
            foreach (var reading in adjective.Readings)
            {
                if ((CellsBehind(opener, reading) & noun.Cells) != NominalCells.None) return true;
            }
        }
        return false;
    }

    private static NominalCells CellsBehind(MorphologicalReading opener, MorphologicalReading adjective)
    {
        if (opener.IsDeterminer) return opener.Cells & NounPhraseMatcher.CellsOf(adjective, opener.Traits);
        if (opener.PartOfSpeech != PartOfSpeech.Adp) return NominalCells.None;
        // Of two cases the one that a subject or object without an article hardly has.
        var oblique = opener.Cells & (NominalCells.Dative | NominalCells.Genitive);
        return (oblique == NominalCells.None ? opener.Cells : oblique) & NounPhraseMatcher.CellsOf(adjective, WordTraits.BeforeStrong);
    }
}
