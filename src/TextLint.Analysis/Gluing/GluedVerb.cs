using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>An unknown word that is a known noun or name and the finite verb behind it.</summary>
/// <remarks>Compounds end in nouns and adjectives, so a form that is a finite verb and nothing else stands for itself.</remarks>
internal sealed class GluedVerb(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private const int ShortestNoun = 5;
    private const int ShortestVerb = 4;
    private const int ShortestNounBeforeShort = 7;
    private const int LongestWord = 60;

    private readonly ArticleWords _words = model.Words;

    /// <param name="word">A word that nobody knows: letters, with inner hyphens and apostrophes.</param>
    /// <param name="found">Takes the junction.</param>
    public void Find(TextSpan word, List<GlueJunction> found)
    {
        var characters = text.Slice(word);
        if (word.Length is < ShortestNoun + ShortestVerb or > LongestWord || !char.IsUpper(characters[0]) || model.Pack.Readings is not { } readings) return;
        if (_words.CountOf(characters) > 1 || IsBehindName(word.Start)) return;
        // The longest verb: an ending of the noun may be the beginning of the verb.
        for (var cut = ShortestNoun; cut <= characters.Length - ShortestVerb; cut++)
        {
            // A short noun and a short verb make a surname.
            if (characters.Length - cut == ShortestVerb && cut < ShortestNounBeforeShort) continue;
            if (!IsVerb(characters[cut..], readings) || !IsNoun(characters[..cut], readings)) continue;
            found.Add(new GlueJunction(word.Start + cut, GlueCertainty.Likely));
            return;
        }
    }

    private bool IsVerb(ReadOnlySpan<char> word, WordReadings readings)
    {
        if (!readings.IsListed(word) || IsJoined(word, readings)) return false;
        var isFinite = false;
        foreach (var reading in readings.Of(word, opensSentence: false))
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux)) return false;
            isFinite |= reading.IsFinite;
        }
        return isFinite && !IsNounOf(word, readings);
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

    private static bool IsNounOf(ReadOnlySpan<char> word, WordReadings readings)
    {
        Span<char> noun = stackalloc char[word.Length];
        word.CopyTo(noun);
        noun[0] = char.ToUpperInvariant(noun[0]);
        return readings.IsListed(noun);
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
        return before.Length > 0 && char.IsUpper(before[0]) && (!_words.IsKnown(before) || model.Pack.Frequencies?.IsFirstName(before) == true);
    }
}
