using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds clauses whose verb is a plural or an infinitive although nothing in them can be a plural subject (“The harbour lie in the north”).
/// What may be read in another way is passed over.
/// </summary>
public sealed class SubjectReader
{
    private readonly SentenceReadings _sentence;
    private readonly IReadOnlySet<string> _copulas;
    private readonly IReadOnlySet<string> _intransitives;
    private readonly IReadOnlySet<string> _afterInstructions;
    private readonly NounPhraseMatcher _matcher;
    private readonly AntecedentReader _antecedents;
    private readonly ClauseVerbs _verbs;
    private readonly SubjectPhrases _phrases;

    /// <param name="sentence">The sentence.</param>
    /// <param name="words">What the language says of subjects and verbs.</param>
    public SubjectReader(SentenceReadings sentence, SubjectWords words)
    {
        _sentence = sentence;
        _copulas = words.Copulas;
        _intransitives = words.Intransitives;
        _afterInstructions = words.AfterInstructions;
        _matcher = new NounPhraseMatcher(sentence);
        _antecedents = new AntecedentReader(sentence);
        _verbs = new ClauseVerbs(sentence);
        _phrases = new SubjectPhrases(sentence, _verbs, words);
    }

    /// <summary>The indices of the verbs that no subject fits, in reading order.</summary>
    public IEnumerable<int> FlawedVerbs()
    {
        for (var i = 0; i < _sentence.Count; i++)
        {
            if (_verbs.BeginsMainClause(i) && FlawedFirstVerb(i) is > 0 and var first) yield return first;
            if (FlawedLastVerb(i) is > 0 and var last) yield return last;
            if (FlawedVerbOfSaying(i) is > 0 and var saying) yield return saying;
        }
    }

    private int FlawedFirstVerb(int start)
    {
        // What opens in small letters is an item of a list.
        if (start == 0 && !_sentence.IsCapital(0)) return -1;
        var verb = _verbs.FirstVerb(start);
        if (verb <= start || !_verbs.IsPlain(verb) || _verbs.HasOtherVerb(verb)) return -1;
        var end = _verbs.EndOfClause(verb + 1);
        var phraseEnd = _verbs.EndOfClause(start) is var mark && mark < verb ? mark : verb;
        var subject = _phrases.SubjectAt(start, phraseEnd);
        if (!_sentence.CanBeFinite(verb)) return (end > verb + 1 || (end < _sentence.Count && _sentence.IsComma(end) && !_verbs.HasFiniteVerb(verb + 1, _sentence.Count))) && !_verbs.HasConjunction(start, phraseEnd) && (subject != SubjectKind.None || _sentence.CanBe(start, PartOfSpeech.Adp)) ? verb : -1;
        if (subject == SubjectKind.Plural || (!_verbs.CanBeInfinitive(verb) && (phraseEnd == start + 1 || !_sentence.CanBe(start, PartOfSpeech.Det)))) return -1;
        if (subject == SubjectKind.Nominative && !IsCopula(verb)) return verb;
        // What can be no infinitive is a plural that somebody chose; only a subject in front of it tells against that.
        if (subject == SubjectKind.None && !_verbs.CanBeInfinitive(verb)) return -1;
        if (_phrases.SubjectBehind(verb, end) == SubjectKind.Nominative && !_verbs.MayGoOnAsList(end) && !(_sentence.CanBe(verb + 1, PartOfSpeech.Det) && (IsCopula(verb) || IsCopula(end - 1)))) return verb;
        if (subject == SubjectKind.Singular && _intransitives.Contains(_sentence.CharactersOf(verb).ToString()) && !_phrases.IsTime(start, phraseEnd) && phraseEnd > start + 1) return verb;
        // "The bottle with care open, …": an instruction ends with its verb.
        if (end == verb + 1 && (_phrases.IsFarFrom(start, verb) || IsQuestion(start))) return -1;
        // "Build a new ship": what is done, without a subject.
        if (subject == SubjectKind.Singular && end == verb + 1 && (end == _sentence.Count || !_sentence.IsComma(end))) return -1;
        if (subject == SubjectKind.Singular && end == verb + 1 && end + 1 < _sentence.Count && IsInstruction(end + 1)) return -1;
        if (_verbs.EndsInList(verb, end)) return -1;
        // Behind an expletive the subject may look like a phrase of an adposition.
        var isExpletive = phraseEnd == start + 1 && !_sentence.CanBe(start, PartOfSpeech.Det) && _phrases.PronounCells(start) != NominalCells.None;
        if (_phrases.HasPluralSubject(verb + 1, end, isExpletive)) return -1;
        if (subject is SubjectKind.Nominative or SubjectKind.Singular) return verb;
        return _phrases.SubjectBehind(verb, end) == SubjectKind.Singular && !_verbs.MayGoOnAsList(end) && _phrases.IsAdverbial(start) && !_phrases.HasPluralSubject(start, verb) ? verb : -1;
    }

    // "The onion peel, halve and in rings cut.", "The dough knead until …": what goes on is an infinitive too, or says when and what for.
    private bool IsInstruction(int next)
    {
        if (_afterInstructions.Contains(_sentence.CharactersOf(next).ToString())) return true;
        var last = _sentence.Count - 1;
        while (last > next && _sentence.KindOf(last) == TokenKind.Punctuation) last--;
        if (_sentence.IsCapital(last) || !_verbs.CanBeInfinitive(last) || _sentence.CanBe(last - 1, PartOfSpeech.Part) || _sentence.WordAt(last).Has(WordTraits.HoldsParticle)) return false;
        for (var i = next; i < last; i++)
        {
            if (_sentence.IsOnly(i, PartOfSpeech.Sconj) || (_sentence.Stretches.IsFirmFinite(i) && !_verbs.CanBeInfinitive(i))) return false;
        }
        return true;
    }

    // Behind a quotation, or a clause that opens the sentence, and a comma stands the verb, and behind it a single name or noun.
    private int FlawedVerbOfSaying(int index)
    {
        var verb = index + 2;
        if (verb + 1 >= _sentence.Count || !_sentence.IsComma(index + 1) || !(QuotationSigns.IsOuter(_sentence.CharactersOf(index)[0]) || ClosesFirstClause(index)) || !(_verbs.IsVerb(verb) || IsVerbBeforeName(verb)) || !_verbs.IsPlain(verb) || !_verbs.CanBeInfinitive(verb)) return -1;
        var end = _verbs.EndOfClause(verb + 1);
        if (_phrases.SubjectBehind(verb, end) == SubjectKind.Nominative) return verb;
        var name = _phrases.IsReflexive(verb + 1) ? verb + 2 : verb + 1;
        if (!_sentence.IsCapital(name) || _sentence.CanBe(name, PartOfSpeech.Det) || _phrases.PronounCells(name) != NominalCells.None || _verbs.HasConjunction(name, end)) return -1;
        foreach (var reading in _sentence[name])
        {
            var isUnknown = reading is { PartOfSpeech: PartOfSpeech.Noun, Cells: NominalCells.All };
            if (reading.PartOfSpeech == PartOfSpeech.Noun && !isUnknown && (reading.AnyCells & NominalCells.NominativePlural) != 0) return -1;
        }
        return verb;
    }

    private bool ClosesFirstClause(int index) => _sentence.IsOnly(0, PartOfSpeech.Sconj) && _verbs.IsVerb(index) && _sentence.CanBeFinite(index) && _verbs.EndOfClause(0) == index + 1;

    // A possessive may be written like a verb, but in front of no name.
    private bool IsVerbBeforeName(int verb) => _sentence.CanBeFinite(verb) && _sentence.CanBe(verb + 1, PartOfSpeech.Propn) && !_sentence.IsNoun(verb + 1);

    // A subordinate clause: conjunction, subject, and the verb in front of the mark at its end; or a relative pronoun that is the subject.
    private int FlawedLastVerb(int opener)
    {
        var isRelative = IsSingularRelative(opener);
        if (!isRelative && (!_sentence.CanBe(opener, PartOfSpeech.Sconj) || _sentence.Governs(opener))) return -1;
        if (opener > 0 && !_sentence.IsComma(opener - 1)) return -1;
        var end = _verbs.EndOfClause(opener + 1);
        var verb = end - 1;
        while (verb > opener && _sentence.KindOf(verb) == TokenKind.Punctuation) verb--;
        // "so that he be heard, but not speak may": the finite verb of both stands behind the conjunction.
        if (end + 2 < _sentence.Count && _sentence.CanBe(end + 1, PartOfSpeech.Cconj) && _sentence.CanBeFinite(_verbs.EndOfClause(end + 2) - 1)) return -1;
        if (verb <= opener + 1 || end == _sentence.Count || !_sentence.IsComma(end) && _sentence.CharactersOf(end) is not "." || !_verbs.IsVerb(verb) || !_verbs.IsPlain(verb) || !CanClose(verb)) return -1;
        var last = _sentence.CanBe(verb, PartOfSpeech.Aux) && _verbs.CanStandBeforeAuxiliary(verb - 1) ? verb - 1 : verb;
        for (var i = opener + 1; i < last; i++)
        {
            if (_sentence.KindOf(i) == TokenKind.Punctuation || (!_sentence.IsCapital(i) && _verbs.CanBeVerb(i))) return -1;
        }
        return (isRelative || _phrases.SubjectAt(opener + 1, last) is SubjectKind.Singular or SubjectKind.Nominative) && !_phrases.HasPluralSubject(opener + 1, last) ? verb : -1;
    }

    // An infinitive that is no finite form stands at the end behind a participle only ("that he gone be").
    private bool CanClose(int verb) => _sentence.CanBeFinite(verb) || (_sentence.IsOnly(verb, PartOfSpeech.Aux) && _verbs.CanStandBeforeAuxiliary(verb - 1));

    // A relative pronoun that can be a singular nominative, and stands for no plural.
    private bool IsSingularRelative(int index)
    {
        if (index < 2 || !_sentence.IsComma(index - 1) || !_sentence.IsNoun(index - 2)) return false;
        var cells = NominalCells.None;
        foreach (var reading in _sentence[index])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Pron && reading.Has(WordTraits.Relative)) cells |= reading.Cells;
        }
        if (_matcher.MatchDeterminer(index, PartOfSpeech.Det, NominalCells.All) is { Agrees: true, Head: var head } && _sentence.IsNoun(head)) return false;
        return (cells & NominalCells.Nominative & NominalCells.Singular) != 0 && ((cells & NominalCells.NominativePlural) == 0 || (_antecedents.Before(index - 1) & Genders.Plural) == 0);
    }

    private bool IsQuestion(int index) => _sentence.WordAt(index).Has(WordTraits.Interrogative);

    private bool IsCopula(int verb) => _copulas.Contains(_sentence.CharactersOf(verb).ToString());
}
