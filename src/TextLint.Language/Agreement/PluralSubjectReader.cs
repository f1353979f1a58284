namespace TextLint.Language;

/// <summary>
/// Finds main clauses that open with a plural subject and go on with a verb in the singular: “The ships lies in the north”. What may be read
/// in another way is passed over.
/// </summary>
public sealed class PluralSubjectReader
{
    private readonly SentenceReadings _sentence;
    private readonly IReadOnlySet<string> _copulas;
    private readonly ClauseVerbs _verbs;
    private readonly SubjectPhrases _phrases;

    /// <param name="sentence">The sentence.</param>
    /// <param name="words">What the language says of subjects and verbs.</param>
    public PluralSubjectReader(SentenceReadings sentence, SubjectWords words)
    {
        _sentence = sentence;
        _copulas = words.Copulas;
        _verbs = new ClauseVerbs(sentence);
        _phrases = new SubjectPhrases(sentence, _verbs, words);
    }

    /// <summary>The indices of the verbs that do not fit their subject, in reading order.</summary>
    public IEnumerable<int> FlawedVerbs()
    {
        for (var i = 0; i < _sentence.Count; i++)
        {
            if (_verbs.BeginsMainClause(i) && FlawedVerb(i) is > 0 and var verb) yield return verb;
        }
    }

    private int FlawedVerb(int start)
    {
        if (!_sentence.CanBe(start, PartOfSpeech.Det)) return -1;
        var verb = _verbs.FirstVerb(start);
        if (verb <= start || !_verbs.IsSingular(verb) || _copulas.Contains(_sentence.CharactersOf(verb).ToString()) || !_phrases.IsPluralOnly(start, verb)) return -1;
        var end = _verbs.EndOfClause(verb + 1);
        // A clause behind the comma may be the subject.
        if (end == _sentence.Count || _sentence.IsComma(end)) return -1;
        return _phrases.HasSingularSubject(verb + 1, end) ? -1 : verb;
    }
}
