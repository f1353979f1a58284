namespace TextLint.Language;

/// <summary>Reads the noun phrase that begins at a token, and grades it as a source.</summary>
/// <param name="names">The words of the article; tells names from nouns.</param>
internal sealed class SourcePhraseReader(SourceNames names)
{
    private const int MostAdjectives = 6;
    private const int MostAttributes = 3;
    private const SpeechRoles Determiners = SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Quantifier | SpeechRoles.Possessive;
    private const SpeechRoles Closed = SpeechRoles.Preposition | SpeechRoles.Subordinator | SpeechRoles.Pronoun | SpeechRoles.Object | SpeechRoles.Perfect
        | SpeechRoles.Passive | SpeechRoles.CueBefore | SpeechRoles.CueAfter | SpeechRoles.CueAround | SpeechRoles.CueSo | SpeechRoles.Coordinator
        | SpeechRoles.Finite | SpeechRoles.Participle | SpeechRoles.InfinitiveAuxiliary | SpeechRoles.Hearsay | SpeechRoles.Expletive | SpeechRoles.Anaphor | SpeechRoles.Conjunctive;

    /// <summary>The phrase that begins at <paramref name="first"/> and ends before <paramref name="end"/>; null where none begins there.</summary>
    public SourcePhrase? Read(SpokenSentence sentence, int first, int end)
    {
        if (first >= end || sentence.IsOutside(first) || sentence.IsQuoted(first)) return null;
        var (head, determiners) = ReadCore(sentence, first, end);
        if (head.Last < first) return PronounAt(sentence, first);
        var last = WithAttributes(sentence, head.Last, end);
        last = WithApposition(sentence, first, last);
        return Graded(sentence, (first, head.First, head.Last, last), determiners);
    }

    /// <summary>Whether a phrase is one word with the capital of the sentence that it opens, which the lexicon knows with a small letter.</summary>
    public bool IsSmallWord(SpokenSentence sentence, SourcePhrase phrase) =>
        phrase.First == phrase.Last && !phrase.IsPronoun && sentence.OpensSentence(phrase.First) && names.IsSmallWord(sentence.Text(phrase.First));

    /// <summary>The last token of the phrase that begins at <paramref name="first"/>, without its attributes; null where none begins there.</summary>
    public static int? ReadBare(SpokenSentence sentence, int first, int end)
    {
        if (first >= end || sentence.IsOutside(first)) return null;
        var (head, _) = ReadCore(sentence, first, end);
        return head.Last < first ? null : head.Last;
    }

    private static SourcePhrase? PronounAt(SpokenSentence sentence, int first) =>
        sentence.Has(first, SpeechRoles.Pronoun)
            ? new SourcePhrase(first, first, IsAnybody(sentence, first) ? SourceGrade.Vague : SourceGrade.Partly)
            {
                IsPronoun = true,
                IsListed = true,
                IsPeople = IsAnybody(sentence, first),
                MayBeSubject = true,
                IsDefinite = true,
            }
            : null;

    // "one says", "many say"; where the verb sets off what is told, they are those who were named before.
    private static bool IsAnybody(SpokenSentence sentence, int pronoun)
    {
        if (!sentence.Has(pronoun, SpeechRoles.VagueAdjective)) return false;
        for (var i = sentence.ClauseStart(pronoun); i < sentence.ClauseEnd(pronoun); i++)
        {
            if (sentence.Has(i, SpeechRoles.Conjunctive)) return false;
        }
        return true;
    }

    private static ((int First, int Last) Head, SpeechRoles Determiners) ReadCore(SpokenSentence sentence, int first, int end)
    {
        var i = first;
        SpeechRoles determiners = default;
        while (i < end && sentence.Has(i, Determiners) && (!sentence.IsCapital(i) || sentence.OpensSentence(i)))
        {
            determiners |= sentence.Roles(i) & (Determiners | SpeechRoles.Oblique);
            i++;
        }
        if (IsDegree(sentence, i, end)) i++;
        for (var adjectives = 0; i < end && adjectives < MostAdjectives && IsAdjective(sentence, i); adjectives++)
        {
            determiners |= sentence.Roles(i) & (SpeechRoles.VagueAdjective | SpeechRoles.Own | SpeechRoles.Quantifier);
            i++;
            // "Polish and Russian media"
            if (sentence.Has(i, SpeechRoles.Coordinator) && i + 1 < end && !sentence.IsCapital(i + 1) && IsAdjective(sentence, i + 1)) i++;
        }
        var head = i;
        while (i < end && IsHead(sentence, i, head) && !(i > head && sentence.Has(i, SpeechRoles.Time))) i++;
        if (i < end && i > head && sentence.First(i) == '(') i = BehindBracket(sentence, i, end);
        // "said the eighty-year-old", "the presiding" in small letters: an adjective that stands for a noun.
        if (i == head && head > first && determiners != default && sentence.IsOutside(head) && sentence.IsWord(head - 1) && IsAdjective(sentence, head - 1)) return ((head - 1, head - 1), determiners);
        return ((head, i - 1 < head ? first - 1 : i - 1), determiners);
    }

    private static bool IsAdjective(SpokenSentence sentence, int i)
    {
        if (sentence.IsOutside(i) || sentence.IsQuoted(i) || sentence.Has(i, Closed & ~SpeechRoles.Participle)) return false;
        if (sentence.IsNumber(i)) return true;
        // "media sources", but "local media say"
        if (!sentence.CapitalNouns) return sentence.Has(i, SpeechRoles.VagueAdjective | SpeechRoles.Own) && (!sentence.Has(i, SpeechRoles.Vague | SpeechRoles.Saying) || IsHead(sentence, i + 1, i + 1));
        if (!sentence.IsWord(i)) return false;
        return sentence.IsCapital(i) ? IsAttributive(sentence, i) || sentence.IsHyphenatedAdjective(i) : sentence.IsAdjective(i);
    }

    // "well informed circles": a word without an ending before an adjective and its noun.
    private static bool IsDegree(SpokenSentence sentence, int i, int end) =>
        sentence.CapitalNouns && i + 2 < end && sentence.IsWord(i) && !sentence.IsCapital(i) && !sentence.IsQuoted(i) && (sentence.Roles(i) & ~SpeechRoles.NoParticiple) == SpeechRoles.None && !sentence.IsAdjective(i)
        && !sentence.OpensSentence(i) && IsAdjective(sentence, i + 1) && !sentence.IsCapital(i + 1) && sentence.IsCapital(i + 2);

    // "Russian media" at the start of a sentence: the word behind it is the noun.
    private static bool IsAttributive(SpokenSentence sentence, int i) =>
        sentence.OpensSentence(i) && sentence.IsCapital(i + 1) && !sentence.Has(i, SpeechVocabulary.NounRoles);

    private static bool IsHead(SpokenSentence sentence, int i, int head)
    {
        if (sentence.IsOutside(i) || (sentence.IsQuoted(i) && !sentence.IsNameMark(i))) return false;
        if (sentence.IsAddress(i) || sentence.IsNameMark(i) || sentence.IsNounBeforeVerb(i)) return true;
        var mark = sentence.First(i);
        if (i > head && mark is '.' or '/' or '-' or '&' or '\'' or '’') return true;
        if (i > head && sentence.IsNumber(i)) return sentence.Text(i).Length <= 3;
        if (!sentence.IsWord(i)) return false;
        if (sentence.IsCapital(i)) return i > head || !sentence.Has(i, Closed) || !sentence.OpensSentence(i);
        if (sentence.Has(i, SpeechRoles.Agency)) return true;
        // "according to reports", "the claims": behind a preposition or article stands no verb.
        if (!sentence.CapitalNouns && sentence.Has(i, SpeechRoles.Saying) && sentence.Has(i - 1, SpeechRoles.Preposition | SpeechRoles.VagueAdjective | Determiners)) return true;
        if (sentence.CapitalNouns) return i > head && (IsNameParticle(sentence, i) || (sentence.Has(i - 1, SpeechRoles.NameParticle) && IsNameParticle(sentence, i - 1)));
        return !sentence.Has(i, Closed | Determiners | SpeechRoles.Belonging);
    }

    // "Osama bin Laden": small words between two capitals of a name.
    private static bool IsNameParticle(SpokenSentence sentence, int i)
    {
        if (!sentence.Has(i, SpeechRoles.NameParticle) || sentence.Has(i - 1, SpeechVocabulary.NounRoles)) return false;
        var next = sentence.Has(i + 1, SpeechRoles.NameParticle) ? i + 2 : i + 1;
        return sentence.IsCapital(i - 1) && sentence.IsCapital(next) && !sentence.Has(next, SpeechVocabulary.NounRoles) && !sentence.OpensSentence(i - 1);
    }

    private static int BehindBracket(SpokenSentence sentence, int open, int end)
    {
        for (var i = open + 1; i < end && i < open + 8; i++)
        {
            if (sentence.First(i) == ')') return i + 1;
        }
        return open;
    }

    private static int WithAttributes(SpokenSentence sentence, int last, int end)
    {
        for (var n = 0; n < MostAttributes && last + 1 < end && OpensAttribute(sentence, last + 1); n++)
        {
            var start = last + 1;
            if (sentence.Has(start, SpeechRoles.Preposition | SpeechRoles.Belonging) && !sentence.Has(start, Determiners)) start++;
            var (head, _) = ReadCore(sentence, start, end);
            if (head.Last < start || head.Last <= last || AnyOf(sentence, head.First, head.Last, SpeechRoles.Time)) break;
            last = head.Last;
        }
        return last;
    }

    private static bool OpensAttribute(SpokenSentence sentence, int i) =>
        sentence.Has(i, SpeechRoles.Belonging | SpeechRoles.Genitive | SpeechRoles.Preposition) || (sentence.Has(i - 1, SpeechRoles.Saying) && (sentence.OpensGenitive(i) || OpensLocalOwner(sentence, i)));

    // "statements of local mayors": one of several offices can be asked.
    private static bool OpensLocalOwner(SpokenSentence sentence, int i) =>
        sentence.CapitalNouns && sentence.Has(i, SpeechRoles.VagueAdjective) && !sentence.IsCapital(i) && sentence.IsAdjective(i) && sentence.Has(i + 1, SpeechRoles.Office | SpeechRoles.Institution) && !sentence.Has(i + 1, SpeechRoles.Vague);

    // "the director, Hans Meier, said": what stands between two commas and begins with an article or a name.
    private static int WithApposition(SpokenSentence sentence, int first, int last)
    {
        var comma = last + 1;
        if (comma >= sentence.Count || sentence.IsQuoted(comma) || sentence.First(comma) != ',') return last;
        var (head, determiners) = ReadCore(sentence, comma + 1, sentence.Count);
        if (head.Last <= comma || (determiners & (SpeechRoles.Possessive | SpeechRoles.Oblique)) != 0) return last;
        var end = WithAttributes(sentence, head.Last, sentence.Count);
        // "According to the bank, prices rise.": behind the source that opens the sentence comes what it says.
        if (sentence.Has(first - 1, SpeechRoles.CueBefore | SpeechRoles.Preposition) && sentence.ClauseStart(first) == 0 && end + 1 < sentence.Count && sentence.First(end + 1) != ',') return last;
        return sentence.IsBorder(end + 1) && !sentence.IsQuoted(end) ? end : last;
    }

    private SourcePhrase Graded(SpokenSentence sentence, (int First, int Head, int HeadEnd, int Last) at, SpeechRoles determiners)
    {
        var head = SpeechRoles.None;
        for (var i = at.Head; i <= at.HeadEnd; i++) head |= sentence.Roles(i) & SpeechVocabulary.NounRoles;
        var isDefinite = (determiners & (SpeechRoles.Definite | SpeechRoles.Possessive)) != 0;
        var grade = GradeOf(sentence, at, head, determiners);
        return new SourcePhrase(at.First, at.Last, grade)
        {
            IsListed = grade != SourceGrade.Partly || AnyOf(sentence, at.Head, at.Last, SpeechVocabulary.NounRoles & ~SpeechRoles.Time),
            IsDefinite = isDefinite,
            Core = at.Last == at.HeadEnd || NamesOwner(sentence, at.HeadEnd + 1, at.Last) ? at.Last : at.HeadEnd,
            IsSaying = (head & SpeechRoles.Saying) != 0,
            IsSecret = (head & SpeechRoles.Secret) != 0,
            IsVagueNoun = (head & (SpeechRoles.Vague | SpeechRoles.Study)) != 0,
            IsPeople = AnyOf(sentence, at.First, at.Last, SpeechRoles.People),
            MayBeSubject = !sentence.Has(at.First, SpeechRoles.Oblique) || IsOneOf(sentence, at.First),
        };
    }

    private SourceGrade GradeOf(SpokenSentence sentence, (int First, int Head, int HeadEnd, int Last) at, SpeechRoles head, SpeechRoles determiners)
    {
        var isAlone = at.Last == at.HeadEnd || !NamesOwner(sentence, at.HeadEnd + 1, at.Last) || IsOfNobody(sentence, at, head);
        if (names.BestIn(sentence, at.Head, isAlone ? at.HeadEnd : at.Last) is var named && named != SourceGrade.None) return named;
        var isDefinite = (determiners & (SpeechRoles.Definite | SpeechRoles.Possessive)) != 0 && (determiners & SpeechRoles.Quantifier) == 0;
        // "circles of the bank" stay what they are, whosever.
        if ((head & (SpeechRoles.Secret | SpeechRoles.Vague | SpeechRoles.People | SpeechRoles.Institution)) == (SpeechRoles.Secret | SpeechRoles.Vague) && !isDefinite) return SourceGrade.Vague;
        if (IsReport(head)) return GradeOfReport(sentence, at, head, determiners, isAlone);
        var isCounted = sentence.IsNumber(at.Head - 1) || sentence.IsNumber(at.First);
        if ((head & SpeechRoles.Vague) != 0 && isAlone && !isDefinite && !isCounted && (determiners & SpeechRoles.Indefinite) == 0 && (at.Head == at.HeadEnd || (!sentence.CapitalNouns && sentence.Has(at.HeadEnd, SpeechRoles.Vague))))
            return (head & SpeechRoles.People) != 0 ? GradeOfGroup(sentence, at.HeadEnd) : HasOwnAdjective(sentence, at.First, at.Head) ? SourceGrade.Partly : SourceGrade.Vague;
        if ((head & SpeechRoles.Institution) != 0) return SourceGrade.Institution;
        if ((head & SpeechRoles.Document) != 0) return SourceGrade.Document;
        if (sentence.IsNameMark(at.HeadEnd)) return SourceGrade.Named;
        if ((head & SpeechRoles.Office) != 0) return isDefinite ? SourceGrade.Institution : SourceGrade.Partly;
        return SourceGrade.Partly;
    }

    // "one of the detectives"
    private static bool IsOneOf(SpokenSentence sentence, int first) => sentence.Has(first, SpeechRoles.Indefinite) && sentence.Has(first + 1, SpeechRoles.Genitive);

    // "Experts who have read the report" and "OECD-Experten" are described; the shortest acronyms are those of countries, to which too many belong.
    private static SourceGrade GradeOfGroup(SpokenSentence sentence, int head) =>
        IsDescribed(sentence, head) || SourceNames.OpensWithAcronym(sentence.Text(head)) ? SourceGrade.Partly : SourceGrade.Vague;

    // "Insiders of the scene" have an owner, and it is nobody either.
    private static bool IsOfNobody(SpokenSentence sentence, (int First, int Head, int HeadEnd, int Last) at, SpeechRoles head) =>
        (head & SpeechRoles.People) != 0 && AnyOf(sentence, at.HeadEnd + 1, at.Last, SpeechRoles.Vague) && !AnyOf(sentence, at.HeadEnd + 1, at.Last, SpeechRoles.Institution | SpeechRoles.Office);

    // By a relative clause, or by a participle: "data published by the ministry".
    private static bool IsDescribed(SpokenSentence sentence, int head)
    {
        var next = head + 1;
        return sentence.CapitalNouns
            ? next < sentence.Count && sentence.First(next) == ',' && sentence.Has(next + 1, SpeechRoles.Definite) && !sentence.IsCapital(next + 2) && !sentence.IsQuoted(next)
            : (sentence.Has(next, SpeechRoles.Subordinator) && sentence.Has(next, SpeechRoles.Pronoun)) || (next + 1 < sentence.Count && sentence.IsWord(next) && sentence.Has(next + 1, SpeechRoles.Cite));
    }

    private static bool AnyOf(SpokenSentence sentence, int first, int last, SpeechRoles roles)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Has(i, roles)) return true;
        }
        return false;
    }

    private static bool IsReport(SpeechRoles head) => (head & SpeechRoles.Saying) != 0;

    // "statements" and "first statements" are nobody's, "own statements" the speaker's, "Polish statements" somebody's, "the statements" those of before.
    private static SourceGrade GradeOfReport(SpokenSentence sentence, (int First, int Head, int HeadEnd, int Last) at, SpeechRoles head, SpeechRoles determiners, bool isAlone)
    {
        // "statements of the in that town registered firm": what the article opens is too long to read, and an owner all the same.
        var hasOwner = isAlone && at.Last == at.HeadEnd && sentence.Has(at.HeadEnd + 1, SpeechRoles.Genitive) && sentence.Has(at.HeadEnd + 1, SpeechRoles.Definite);
        if ((determiners & SpeechRoles.Own) != 0 || hasOwner || IsDescribed(sentence, at.HeadEnd)) return SourceGrade.Partly;
        if (!isAlone && HasVagueOwner(sentence, at.HeadEnd + 1, at.Last)) return SourceGrade.Vague;
        if (!isAlone) return AnyOf(sentence, at.HeadEnd + 1, at.Last, SpeechRoles.Institution | SpeechRoles.Office) ? SourceGrade.Institution : SourceGrade.Partly;
        if ((determiners & (SpeechRoles.Definite | SpeechRoles.Possessive)) != 0 && (determiners & (SpeechRoles.Quantifier | SpeechRoles.VagueAdjective)) == 0) return SourceGrade.Document;
        // "studies show": of many, and none is named.
        var isBare = (at.First == at.HeadEnd || (determiners & (SpeechRoles.Quantifier | SpeechRoles.VagueAdjective)) != 0) && (head & SpeechRoles.Vague) != 0;
        if ((head & SpeechRoles.Study) != 0 && (determiners & SpeechRoles.Indefinite) == 0) return isBare ? SourceGrade.Vague : SourceGrade.Document;
        if ((head & SpeechRoles.Vague) != 0 && !HasOwnAdjective(sentence, at.First, at.Head)) return SourceGrade.Vague;
        if ((head & SpeechRoles.Institution) != 0) return SourceGrade.Institution;
        return HasOwnAdjective(sentence, at.First, at.Head) ? SourceGrade.Partly : SourceGrade.Vague;
    }

    // "Polish statements", "Kurdish media": an adjective that says whose they are.
    private static bool HasOwnAdjective(SpokenSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Roles(i) == SpeechRoles.None) return true;
        }
        return false;
    }

    // "opinion of many experts", "statements of observers"; "statements of the observers" points back, "statements from the circles of the bank" to nobody.
    private static bool HasVagueOwner(SpokenSentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Has(i, SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Possessive) && !IsCircle(sentence, i + 1)) return false;
            if (sentence.Has(i, SpeechRoles.Vague)) return sentence.Has(i, SpeechRoles.People) ? !SourceNames.OpensWithAcronym(sentence.Text(i)) : !HasOwnAdjective(sentence, first, i);
        }
        return false;
    }

    private static bool IsCircle(SpokenSentence sentence, int i) => sentence.Has(i, SpeechRoles.Secret) && sentence.Has(i, SpeechRoles.Vague) && !sentence.Has(i, SpeechRoles.People);

    // "Experts of the bank" belong to somebody, "analysts in the capital" to nobody.
    private static bool NamesOwner(SpokenSentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Has(i, SpeechRoles.Belonging | SpeechRoles.Genitive) || sentence.OpensGenitive(i) || sentence.Has(i, SpeechRoles.Institution | SpeechRoles.Office)) return true;
            if (!sentence.IsWord(i) && sentence.First(i) == ',') return true;
        }
        return false;
    }
}
