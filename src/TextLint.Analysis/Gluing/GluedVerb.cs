using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>An unknown word that is a noun or name and the finite verb behind it.</summary>
/// <remarks>Compounds end in nouns and adjectives, so a form that is a finite verb and nothing else stands for itself.</remarks>
internal sealed class GluedVerb(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private const int ShortestNoun = 5;
    private const int ShortestVerb = 4;
    private const int ShortestParticle = 6;
    private const int ShortestNounBeforeShort = 7;
    private const int ShortestUnmistakable = 5;
    private const int ShortestUnknownName = 4;
    private const int LongestWord = 60;

    private readonly ArticleWords _words = model.Words;

    /// <param name="word">A word that nobody knows: letters, with inner hyphens and apostrophes.</param>
    /// <param name="found">Takes the junction.</param>
    public void Find(TextSpan word, List<GlueJunction> found)
    {
        var characters = text.Slice(word);
        if (word.Length is < ShortestNoun + ShortestVerb or > LongestWord || !char.IsUpper(characters[0]) || model.Pack.Readings is not { } readings) return;
        if (_words.CountOf(characters) > 1) return;
        var isBehindName = IsBehindName(word.Start);
        // The longest verb: an ending of the noun may be the beginning of the verb.
        for (var cut = characters.LastIndexOf('-') + 1 + ShortestUnknownName; cut <= characters.Length - ShortestVerb; cut++)
        {
            if (!Parts(characters, cut, isBehindName, readings)) continue;
            found.Add(new GlueJunction(word.Start + cut, GlueCertainty.Likely));
            return;
        }
    }

    private bool Parts(ReadOnlySpan<char> word, int cut, bool isBehindName, WordReadings readings)
    {
        var left = word[..cut];
        var verb = word[cut..];
        // Behind a first name stands a surname, and surnames end as they like, but not as this.
        if (knowledge.IsVerbAlone(verb) && verb.Length >= ShortestUnmistakable && IsVerb(verb, mayBeParticiple: true, readings) && IsUnknownName(word, cut)) return true;
        var length = cut - (word.LastIndexOf('-') + 1);
        if (isBehindName || length < ShortestNoun) return false;
        var isListedName = model.Pack.IsPlaceName(left) || model.Pack.IsOrganisation(left);
        // A short noun and a short verb make a surname, or a word of another language.
        if (verb.Length == ShortestVerb && length < ShortestNounBeforeShort && !isListedName) return false;
        return IsVerb(verb, isListedName, readings) && (isListedName || IsNoun(left, readings));
    }

    // What the lexicon does not know at all, and no compound with a noun at its end.
    private bool IsUnknownName(ReadOnlySpan<char> whole, int cut)
    {
        foreach (var c in whole[1..cut])
        {
            if (!char.IsLower(c)) return false;
        }
        if (_words.IsKnown(whole[..cut])) return false;
        // No name begins as "again" and a verb do.
        for (var end = ShortestParticle; end < cut; end++)
        {
            if (knowledge.IsPrefix(whole[..end])) return false;
        }
        for (var start = ShortestUnknownName - 1; start < cut; start++)
        {
            if (_words.IsKnown(LetterCase.Capitalise(whole[start..]))) return false;
        }
        return true;
    }

    private bool IsVerb(ReadOnlySpan<char> word, bool mayBeParticiple, WordReadings readings)
    {
        if (!readings.IsListed(word) || IsJoined(word, readings)) return false;
        var isFinite = false;
        foreach (var reading in readings.Of(word, opensSentence: false))
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && !(mayBeParticiple && reading.PartOfSpeech == PartOfSpeech.Adj)) return false;
            if (!reading.IsFinite) continue;
            // Nobody speaks of himself behind his noun, and what he alone would say is likelier a noun that no list has.
            var isThird = (reading.Persons & PersonCells.Third) != 0 && (reading.Verb & VerbTraits.Indicative) != 0;
            if (!isThird && (reading.Verb & (VerbTraits.Present | VerbTraits.Indicative)) == (VerbTraits.Present | VerbTraits.Indicative)) return false;
            isFinite |= isThird;
        }
        return isFinite && !readings.IsListed(LetterCase.Capitalise(word));
    }

    // The noun of a verb with a particle is often written alike, and no list has all such nouns.
    private bool IsJoined(ReadOnlySpan<char> word, WordReadings readings)
    {
        for (var cut = 2; cut <= word.Length - ShortestVerb; cut++)
        {
            if (knowledge.IsPrefix(word[..cut]) && readings.IsListed(word[cut..])) return true;
        }
        return false;
    }

    private bool IsNoun(ReadOnlySpan<char> word, WordReadings readings)
    {
        if (_words.CountOf(word) > 0 || model.Pack.IsPlaceName(word)) return true;
        if (!_words.IsKnown(word)) return false;
        foreach (var reading in readings.Of(word, opensSentence: false))
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn) return true;
        }
        return false;
    }

    // Behind a first name stands a surname, and surnames end as they like.
    private bool IsBehindName(int start)
    {
        var before = text.Slice(GlueReader.WordBefore(text, start));
        return before.Length > 0 && char.IsUpper(before[0]) && !knowledge.IsFunctionWord(before, model.Pack) && (!_words.IsKnown(before) || model.Pack.Frequencies?.IsFirstName(before) == true);
    }
}
