using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds clauses with a plural subject and a verb in the singular: “The ships lies in the north”. What may be read in another way is
/// passed over.
/// </summary>
public sealed class PluralSubjectReader
{
    private readonly SentenceReadings _sentence;
    private readonly SubjectWords _words;
    private readonly ClauseVerbs _verbs;
    private readonly SubjectPhrases _phrases;

    /// <param name="sentence">The sentence.</param>
    /// <param name="words">What the language says of subjects and verbs.</param>
    public PluralSubjectReader(SentenceReadings sentence, SubjectWords words)
    {
        _sentence = sentence;
        _words = words;
        _verbs = new ClauseVerbs(sentence);
        _phrases = new SubjectPhrases(sentence, _verbs, words);
    }

    /// <summary>The indices of the verbs that do not fit their subject, in reading order.</summary>
    public IEnumerable<int> FlawedVerbs()
    {
        for (var i = 0; i < _sentence.Count; i++)
        {
            if (_verbs.BeginsMainClause(i) && FlawedVerb(i) is > 0 and var verb) yield return verb;
            if (FlawedLastVerb(i) is > 0 and var last) yield return last;
        }
    }

    private int FlawedVerb(int start)
    {
        var verb = _verbs.FirstVerb(start);
        if (verb <= start || !_verbs.IsSingular(verb)) return -1;
        var end = _verbs.EndOfClause(verb + 1);
        // A clause behind the comma may be the subject.
        if (end == _sentence.Count || _sentence.IsComma(end)) return -1;
        if (_words.Passives.Contains(Text(verb)) && IsPassive(verb, end)) return IsSubjectBehind(start, verb, end) || IsSubjectBefore(start, verb, end) ? verb : -1;
        return !_words.Copulas.Contains(Text(verb)) && IsSubjectBefore(start, verb, end) ? verb : -1;
    }

    private bool IsSubjectBefore(int start, int verb, int end) => _phrases.PluralEnd(start, verb) > start && !HasSingularSubject(verb + 1, end);

    // "On the island was several houses burnt": a passive has no object that the plural could be.
    private bool IsSubjectBehind(int start, int verb, int end) =>
        (_phrases.IsAdverbial(start) || _sentence.Governs(start)) && !HasSingularSubject(start, verb)
        && SkipAdverbs(verb + 1, end) is var first && _phrases.PluralEnd(first, end) is > 0 and var head && !_phrases.IsTime(first, end) && !HasSingularSubject(head + 1, end);

    private int SkipAdverbs(int index, int end)
    {
        while (index + 1 < end && _sentence.IsOnly(index, PartOfSpeech.Adv)) index++;
        return index;
    }

    private bool IsPassive(int verb, int end) => end - 1 > verb + 1 && _sentence.WordAt(end - 1).Has(VerbTraits.Participle);

    // "that the ships in the north lies": conjunction, subject, and the verb in front of the mark at the end.
    private int FlawedLastVerb(int opener)
    {
        if (!_sentence.CanBe(opener, PartOfSpeech.Sconj) || _sentence.Governs(opener) || opener == 0 || !_sentence.IsComma(opener - 1)) return -1;
        var end = _verbs.EndOfClause(opener + 1);
        var verb = end - 1;
        if (verb <= opener + 2 || end == _sentence.Count || (!_sentence.IsComma(end) && _sentence.CharactersOf(end) is not ".") || !IsSingularOrParticiple(verb)) return -1;
        if (_phrases.PluralEnd(opener + 1, verb) is not (> 0 and var head)) return -1;
        var last = _sentence.CanBe(verb, PartOfSpeech.Aux) && _verbs.CanStandBeforeAuxiliary(verb - 1) ? verb - 1 : verb;
        for (var i = opener + 1; i < last; i++)
        {
            if (_sentence.KindOf(i) == TokenKind.Punctuation || (!_sentence.IsCapital(i) && _verbs.CanBeVerb(i) && !_sentence.CanBe(i, PartOfSpeech.Adj))) return -1;
        }
        return _words.Copulas.Contains(Text(verb)) && last == verb || HasSingularSubject(head + 1, last) ? -1 : verb;
    }

    // A participle may look like the verb, but does not close a clause alone.
    private bool IsSingularOrParticiple(int verb)
    {
        var isSingular = false;
        foreach (var reading in _sentence[verb])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adj) || (reading.Persons & PersonCells.ThirdPlural) != 0 || (reading.Verb & VerbTraits.Infinitive) != 0) return false;
            isSingular |= reading.IsFinite && (reading.Persons & PersonCells.ThirdSingular) != 0;
        }
        return isSingular;
    }

    // Anything that may be a singular subject and that no adposition governs.
    private bool HasSingularSubject(int start, int end)
    {
        var isGoverned = false;
        for (var i = start; i < end; i++)
        {
            if (_sentence.KindOf(i) is TokenKind.Punctuation) return true;
            if (_sentence.KindOf(i) != TokenKind.Word) continue;
            if (_sentence.Governs(i) || IsObjectArticle(i))
            {
                isGoverned = true;
                continue;
            }
            if (!isGoverned && CanBeSingular(i)) return true;
            // What an adposition governs may be two nouns.
            if (_sentence.IsCapital(i) && !_sentence.IsCapital(i + 1) && !(i + 1 < end && _sentence.CanBe(i + 1, PartOfSpeech.Cconj))) isGoverned = false;
        }
        return false;
    }

    // A determiner that is no nominative opens an object.
    private bool IsObjectArticle(int index)
    {
        var cells = NominalCells.None;
        foreach (var reading in _sentence[index])
        {
            if (!reading.IsDeterminer && reading.PartOfSpeech != PartOfSpeech.Pron && reading.PartOfSpeech != PartOfSpeech.Det) return false;
            cells |= reading.Cells;
        }
        return _sentence.IsCapital(index + 1) && cells != NominalCells.None && (cells & NominalCells.Nominative) == 0;
    }

    private bool CanBeSingular(int index) => _sentence.Any(index, reading => reading.PartOfSpeech switch
    {
        PartOfSpeech.Propn or PartOfSpeech.X => true,
        PartOfSpeech.Noun => (reading.AnyCells & NominalCells.Nominative & NominalCells.Singular) != 0,
        PartOfSpeech.Pron or PartOfSpeech.Det => reading.IsPronominal && !reading.Has(WordTraits.Reflexive) && (reading.Cells & NominalCells.Nominative & NominalCells.Singular) != 0 && !_sentence.IsCapital(index + 1),
        _ => false,
    });

    private string Text(int index) => _sentence.CharactersOf(index).ToString();
}
