using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Cuts a sentence into stretches without marks and conjunctions that join, and tells what is certain of their verbs. Indices are those of tokens, ends exclusive.</summary>
/// <param name="sentence">The sentence.</param>
internal sealed class ClauseStretches(SentenceReadings sentence)
{
    private const int LongestOpener = 8;

    private (int Start, int End)[]? _all;

    /// <summary>The stretches in reading order; none is empty. The array belongs to this object and must not be changed.</summary>
    public (int Start, int End)[] All() => _all ??= [.. Cut()];

    private IEnumerable<(int Start, int End)> Cut()
    {
        for (var start = 0; start < sentence.Count;)
        {
            // A word that opens a clause belongs to the stretch behind it, a mark or a conjunction to none.
            if (IsBoundary(start) && !OpensClause(start))
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < sentence.Count && !IsBoundary(end)) end++;
            yield return (start, end);
            start = end;
        }
    }

    /// <summary>Whether a clause certainly ends with the stretch before a token: at a mark behind which no list goes on, or at a conjunction with a finite verb behind it.</summary>
    public bool ClosesClause(int end)
    {
        if (end >= sentence.Count) return true;
        if (sentence.KindOf(end) == TokenKind.Word) return end + 1 < sentence.Count && IsFirmFinite(end + 1);
        if (!sentence.IsComma(end)) return sentence.CharactersOf(end) is "." or ";" or "!" or "?" or ":";
        var next = end + 1;
        // No comma stands before a conjunction in a list.
        if (next < sentence.Count && sentence.KindOf(next) == TokenKind.Word && (sentence.CanBe(next, PartOfSpeech.Cconj) || sentence.IsOnly(next, PartOfSpeech.Sconj))) return true;
        for (; next < sentence.Count && !IsBoundary(next); next++)
        {
            if (IsFirmFinite(next) || IsParticle(next) || sentence.WordAt(next).Has(WordTraits.HoldsParticle)) return true;
        }
        return false;
    }

    /// <summary>Whether a word in small letters is a finite verb and nothing else; what nobody lists is not.</summary>
    public bool IsFirmFinite(int index)
    {
        if (sentence.KindOf(index) != TokenKind.Word || sentence.IsCapital(index)) return false;
        var word = sentence.WordAt(index);
        if (!word.IsListed || !word.Has(VerbTraits.Finite)) return false;
        var isStated = false;
        foreach (var reading in word.Readings)
        {
            if (!reading.IsFinite && !(reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells != NominalCells.None && !CanBeAttribute(index))) return false;
            isStated |= reading.IsFinite && (reading.Verb & VerbTraits.Imperative) == 0;
        }
        return isStated;
    }

    // An inflected adjective stands in front of its noun; behind a noun, a pronoun or a verb, and in front of another phrase, the word is a verb.
    private bool CanBeAttribute(int index) => index == 0 || index + 1 >= sentence.Count || !MayPrecedeVerb(index - 1) || !MayFollowVerb(index + 1);

    private bool MayPrecedeVerb(int index) => sentence.IsCapital(index) || sentence.CanBeFinite(index) || (sentence.CanBe(index, PartOfSpeech.Pron) && !sentence.CanBe(index, PartOfSpeech.Det));

    private bool MayFollowVerb(int index) => (sentence.IsComma(index) && sentence.CanBeFinite(index - 2))
        || (sentence.KindOf(index) == TokenKind.Word && !sentence.IsCapital(index) && !sentence.CanBe(index, PartOfSpeech.Adj) && !sentence.CanBe(index, PartOfSpeech.Cconj));

    /// <summary>Whether a word in small letters can be an infinitive or a plural like it, and nothing else.</summary>
    public bool IsFirmInfinitive(int index)
    {
        if (sentence.KindOf(index) != TokenKind.Word || sentence.IsCapital(index)) return false;
        var word = sentence.WordAt(index);
        return word.IsListed && word.Has(VerbTraits.Infinitive) && !word.Has(VerbTraits.Participle) && !word.Has(WordTraits.HoldsParticle) && word.IsVerbOnly;
    }

    /// <summary>Whether a word in small letters can be any form of a verb.</summary>
    public bool CanBeVerb(int index) => sentence.KindOf(index) == TokenKind.Word && !sentence.IsCapital(index)
        && sentence.WordAt(index).CanBeVerb;

    /// <summary>Whether a word can be the particle of an infinitive.</summary>
    public bool IsParticle(int index) => sentence.CanBe(index, PartOfSpeech.Part) && sentence.CanBe(index, PartOfSpeech.Adp);

    private bool IsBoundary(int index) =>
        sentence.KindOf(index) is TokenKind.Punctuation or TokenKind.Symbol || sentence.CharactersOf(index)[^1] == '.' || sentence.CanBe(index, PartOfSpeech.Cconj) || (index > 0 && OpensClause(index));

    // A subordinating conjunction, which has lost its comma.
    private bool OpensClause(int index) => (sentence.KindOf(index) == TokenKind.Word && sentence.IsOnly(index, PartOfSpeech.Sconj)) || OpensSentence(index);

    // An article or a pronoun with a capital letter begins another sentence, whatever became of the mark between them.
    private bool OpensSentence(int index)
    {
        if (!sentence.IsCapital(index) || sentence.CharactersOf(index).Length > LongestOpener) return false;
        return Array.Exists(sentence.InSmallLetter(index), static reading => reading.IsDeterminer || reading.PartOfSpeech == PartOfSpeech.Pron);
    }
}
