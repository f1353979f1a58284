using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Reads the attributions of one sentence.</summary>
/// <param name="phrases">Reads noun phrases.</param>
/// <param name="subjects">Finds the subjects of verbs.</param>
/// <param name="verbs">Reads verbs of saying, judging and thinking.</param>
/// <param name="inquits">Reads other verbs behind a quotation.</param>
internal sealed class CueReader(SourcePhraseReader phrases, SubjectFinder subjects, VerbCueReader verbs, InquitReader inquits)
{
    private const SpeechRoles Verbs = SpeechRoles.Say | SpeechRoles.Judge | SpeechRoles.Think;
    private const SpeechRoles Cues = Verbs | SpeechRoles.CueBefore | SpeechRoles.CueAfter | SpeechRoles.CueAround | SpeechRoles.CueSo | SpeechRoles.Anaphor
        | SpeechRoles.Doubt | SpeechRoles.Impersonal | SpeechRoles.Saying | SpeechRoles.Hearsay;

    private const SpeechRoles Determiners = SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Quantifier | SpeechRoles.Possessive;
    private const int FarthestSaying = 10;

    /// <summary>The attributions outside quotation marks, in the order of their cues.</summary>
    public ImmutableArray<Attribution> Read(SpokenSentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<Attribution>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsQuoted(i) || !sentence.MayBe(i, Cues))
            {
                if ((ColonAt(sentence, i) ?? inquits.At(sentence, i)) is { } beside) found.Add(beside);
                continue;
            }
            if (At(sentence, i) is { } attribution) found.Add(attribution with { Sentence = sentence.Index });
        }
        return found.ToImmutable();
    }

    private Attribution? At(SpokenSentence sentence, int i)
    {
        if (sentence.Has(i, SpeechRoles.CueBefore)) return Before(sentence, i);
        if (sentence.Has(i, SpeechRoles.CueAfter)) return After(sentence, i);
        if (sentence.Has(i, SpeechRoles.CueAround)) return Around(sentence, i);
        if (sentence.Has(i, SpeechRoles.CueSo) && So(sentence, i) is { } so) return so;
        if (sentence.Has(i, SpeechRoles.Anaphor)) return new Attribution(AttributionKind.Anaphor, sentence.Span(i, i), sentence.Span(i, i), SourceGrade.Partly) { IsPronoun = true };
        if (sentence.Has(i, SpeechRoles.Doubt) && !IsSoCalled(sentence, i)) return new Attribution(AttributionKind.Doubt, sentence.Span(i, i), null, SourceGrade.None);
        if (sentence.Has(i, SpeechRoles.Impersonal) && It(sentence, i) is { } it) return it;
        if (sentence.Has(i, SpeechRoles.Saying) && View(sentence, i) is { } view) return view;
        if (sentence.Has(i, SpeechRoles.Hearsay) && HearsayReader.IsHearsay(sentence, i)) return Hearsay(sentence, i);
        return verbs.At(sentence, i);
    }

    // "the many allegedly new ships": within a noun phrase it takes the noun to task, not a claim.
    private static bool IsSoCalled(SpokenSentence sentence, int i)
    {
        if (!sentence.CapitalNouns || !sentence.IsWord(i - 1) || !sentence.IsAdjective(i + 1) || sentence.IsCapital(i + 1) || !sentence.IsCapital(i + 2)) return false;
        return sentence.Has(i - 1, Determiners) || (sentence.Roles(i - 1) == SpeechRoles.None && !sentence.IsCapital(i - 1) && sentence.IsAdjective(i - 1));
    }

    // "The captain claims to have seen it" tells what he says himself, "is said to" what others do.
    private Attribution? Hearsay(SpokenSentence sentence, int i)
    {
        if (!sentence.CapitalNouns && subjects.Agent(sentence, i + 1, sentence.ClauseEnd(i)) is { } agent) return Of(AttributionKind.Verb, sentence, (i, i), agent);
        if (!sentence.Has(i, SpeechRoles.Perfect) || !sentence.CapitalNouns) return new Attribution(AttributionKind.Hearsay, sentence.Span(i, i), null, SourceGrade.None);
        return subjects.Of(sentence, i) is { } self ? Of(AttributionKind.Verb, sentence, (i, i), self) : null;
    }

    // "The police are of the opinion that": the one who stands in front holds the view.
    private Attribution? View(SpokenSentence sentence, int i)
    {
        if (i + 2 >= sentence.Count || sentence.First(i + 1) != ',' || !sentence.Has(i + 2, SpeechRoles.Subordinator)) return null;
        var start = sentence.ClauseStart(i);
        return ViewHolder(sentence, start, i) is { } holder ? Of(AttributionKind.Verb, sentence, (i, i), holder) : null;
    }

    private SourcePhrase? ViewHolder(SpokenSentence sentence, int start, int view)
    {
        if (phrases.Read(sentence, start, view) is { MayBeSubject: true } front && front.First == start && front.Last < view - 1) return front;
        for (var i = start; i < view; i++)
        {
            // "Since May holds she the view that"
            if (sentence.Has(i, SpeechRoles.Nominative) || sentence.GenderOf(i) is not SpeechRoles.None && sentence.Has(i, SpeechRoles.Pronoun) && !sentence.Has(i, SpeechRoles.Definite)) return phrases.Read(sentence, i, i + 1);
        }
        return null;
    }

    // "according to police"
    private Attribution? Before(SpokenSentence sentence, int i)
    {
        var last = sentence.Has(i + 1, SpeechRoles.Preposition) && !sentence.IsCapital(i + 1) ? i + 1 : i;
        return phrases.Read(sentence, last + 1, sentence.Count) is { } source ? Of(AttributionKind.Preposition, sentence, (i, last), Bare(source)) : null;
    }

    // A cue behind its source, which some writers put before it: the phrase that ends before the cue, from its article on.
    private Attribution? After(SpokenSentence sentence, int i)
    {
        var clause = sentence.ClauseStart(i);
        if (sentence.Has(clause, SpeechRoles.Saying) && phrases.Read(sentence, clause, i) is { } whole && whole.Last == i - 1) return Of(AttributionKind.Preposition, sentence, (i, i), whole);
        var bare = default(SourcePhrase?);
        for (var start = i - 1; start >= clause; start--)
        {
            if (phrases.Read(sentence, start, i) is not { } source || source.Last != i - 1) continue;
            if (sentence.Has(start, Determiners)) return Of(AttributionKind.Preposition, sentence, (i, i), source);
            if (bare is null || sentence.IsCapital(start) || sentence.Has(start, SpeechRoles.VagueAdjective | SpeechRoles.Own)) bare = source;
        }
        return bare is { } found ? Of(AttributionKind.Preposition, sentence, (i, i), found) : Before(sentence, i);
    }

    // "after statements of the police": the noun of saying is part of the source.
    private Attribution? Around(SpokenSentence sentence, int i)
    {
        if (HangsOnNoun(sentence, i) || !IsBeforeSaying(sentence, i) || phrases.Read(sentence, i + 1, sentence.Count) is not { IsSaying: true } source || !OpensWithSaying(sentence, i + 1, source.Last)) return null;
        return Of(AttributionKind.Preposition, sentence, (i, i), Bare(source));
    }

    // "The call after reports grows louder": in front of the verb stands one thing, and the preposition is part of it.
    private static bool HangsOnNoun(SpokenSentence sentence, int i)
    {
        var start = sentence.ClauseStart(i);
        return sentence.CapitalNouns && i - start == 2 && sentence.Has(start, Determiners) && !sentence.Has(start, SpeechRoles.Pronoun & ~SpeechRoles.Definite) && sentence.IsCapital(i - 1) && !sentence.OpensName(i - 1);
    }

    // "according to reports in the night": what stands behind a report of nobody belongs to the verb.
    private static SourcePhrase Bare(SourcePhrase source) => source is { Grade: SourceGrade.Vague, IsSaying: true } ? source with { Last = source.Core } : source;

    // Most prepositions stand before other nouns.
    private static bool IsBeforeSaying(SpokenSentence sentence, int i)
    {
        for (var k = i + 1; k < sentence.Count && k <= i + FarthestSaying && !sentence.IsOutside(k); k++)
        {
            if (sentence.Has(k, SpeechRoles.Saying)) return true;
        }
        return false;
    }

    // "after a break with statements" has the noun of saying in an attribute.
    private static bool OpensWithSaying(SpokenSentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Has(i, SpeechRoles.Saying)) return true;
            if (sentence.IsCapital(i) && !sentence.OpensSentence(i) && !sentence.Has(i + 1, SpeechRoles.Saying)) return false;
        }
        return false;
    }

    // ", thus the police.", ", thus also Meier further."
    private Attribution? So(SpokenSentence sentence, int i)
    {
        var first = i + 1;
        while (sentence.Has(first, SpeechRoles.Object) && !sentence.Has(first, SpeechRoles.Pronoun | Determiners)) first++;
        if (!sentence.IsOutside(i - 1) || i == 0 || (phrases.Read(sentence, first, sentence.Count) ?? AtEnd(sentence, first)) is not { } source) return null;
        var end = source.Last + 1;
        return end >= sentence.ClauseEnd(i) - 2 || sentence.IsOutside(end) || sentence.Has(end, SpeechRoles.Preposition)
            ? Of(AttributionKind.Particle, sentence, (i, i), source)
            : null;
    }

    // ", thus the in the Senate expressed criticism,", "in the today published statement": an attribute of several words stands between article and noun.
    private SourcePhrase? AtEnd(SpokenSentence sentence, int article)
    {
        var last = sentence.ClauseEnd(article) - 1;
        return last > article + 2 && sentence.Has(article, SpeechRoles.Definite | SpeechRoles.Indefinite) && sentence.IsCapital(last) && sentence.IsAdjective(last - 1)
            ? phrases.Read(sentence, last, last + 1)
            : null;
    }

    // "the report has it", "it is said that …", "so it stands in the file"; not where something else bears a name, nor "the letter, in which it is said".
    private Attribution? It(SpokenSentence sentence, int i)
    {
        int start = sentence.ClauseStart(i), end = sentence.ClauseEnd(i);
        // "From circles transpired that …" does without an expletive.
        var isInverted = sentence.Has(i + 1, SpeechRoles.Expletive) || (sentence.Has(i, SpeechRoles.Say) && i > start) || (sentence.Has(i, SpeechRoles.Cite) && (i + 1 == end || (start == i && i > 0)));
        if (!isInverted && !(sentence.Has(i - 1, SpeechRoles.Expletive) && i + 1 == end && end < sentence.Count && sentence.First(end) == ',')) return null;
        // "Now it means to wait.": nothing is said beside it.
        if (sentence.CapitalNouns && start == 0 && end >= sentence.Count - 1 && !sentence.Has(i, SpeechRoles.Say | SpeechRoles.Cite)) return null;
        if (end < sentence.Count && sentence.First(end) == ':' && !sentence.IsQuoted(Math.Min(end + 1, sentence.Count - 1))) return null;
        for (var k = start; k < end - 1; k++)
        {
            if (!sentence.Has(k, SpeechRoles.Preposition | SpeechRoles.CueAround)) continue;
            if (sentence.Has(k + 1, SpeechRoles.Definite) && !isInverted) return null;
            if ((phrases.Read(sentence, k + 1, end) ?? AtEnd(sentence, k + 1)) is { } source && (source.IsListed || ((source.IsDefinite || sentence.Has(k + 1, SpeechRoles.Definite)) && k > i)) && !sentence.Has(source.Last, SpeechRoles.Time) && (source.Grade == SourceGrade.Document || (source.Grade > SourceGrade.Document && start == i) || !sentence.Has(i, SpeechRoles.Cite)))
            {
                var found = Of(AttributionKind.Impersonal, sentence, (i, i), source);
                return source is { IsVagueNoun: true, Grade: SourceGrade.Partly } ? found with { Grade = SourceGrade.Vague } : found;
            }
        }
        return sentence.Has(i, SpeechRoles.Say | SpeechRoles.Cite) ? null : new Attribution(AttributionKind.Impersonal, sentence.Span(i, i), null, SourceGrade.None);
    }

    // "Meier: …", "Meier is full of hope: …": what stands before the colon gives the word to the one who is named there.
    private Attribution? ColonAt(SpokenSentence sentence, int i)
    {
        if (i == 0 || sentence.IsQuoted(i) || sentence.First(i) != ':' || (i + 1 < sentence.Count && !sentence.IsQuoted(i + 1))) return null;
        for (var k = 0; k < i; k++)
        {
            if (!sentence.MayBe(k, SpeechRoles.Say | SpeechRoles.Judge)) continue;
            var word = sentence.Word(k);
            if (((word.Roles | word.WithParticle) & (SpeechRoles.Say | SpeechRoles.Judge)) != 0 && verbs.At(sentence, k) is not null) return null;
        }
        if (phrases.Read(sentence, 0, i) is { MayBeSubject: true } first) return Of(AttributionKind.Colon, sentence, (i, i), first) with { Sentence = sentence.Index };
        for (var k = 1; k < i; k++)
        {
            if (phrases.Read(sentence, k, i) is { Grade: > SourceGrade.Document } named) return Of(AttributionKind.Colon, sentence, (i, i), named) with { Sentence = sentence.Index };
        }
        return null;
    }

    /// <summary>An attribution with a source that was read.</summary>
    public static Attribution Of(AttributionKind kind, SpokenSentence sentence, (int First, int Last) cue, SourcePhrase source) =>
        new(kind, sentence.Span(cue.First, cue.Last), sentence.Span(source.First, source.Last), source.Grade) { IsPronoun = source.IsPronoun, IsPeople = source.IsPeople, IsSecret = source.IsSecret, IsOwnerless = source is { IsSaying: true, IsVagueNoun: false } };
}
