using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>
/// Links sources to the persons whom the article names: names and offices to their first full mention, pronouns to the last person of fitting
/// gender. Among the persons of a sentence the one who spoke goes before the one who stands first.
/// </summary>
/// <param name="sentences">The sentences of the article.</param>
/// <param name="pack">Its language.</param>
internal sealed class PersonLinker(ImmutableArray<SpokenSentence> sentences, LanguagePack pack)
{
    private const int FarthestPronoun = 6;

    private readonly Dictionary<int, List<(int First, int Last, int Person, bool Speaks)>> _seen = [];
    private ImmutableArray<NamedPerson> _persons = [];

    /// <summary>The persons of those attributions whose source is one.</summary>
    public Dictionary<Attribution, NamedPerson> Link(ImmutableArray<Attribution> attributions)
    {
        var links = new Dictionary<Attribution, NamedPerson>(ReferenceEqualityComparer.Instance);
        if (!attributions.Any(static attribution => attribution.Source is not null)) return links;
        (_persons, var mentions) = new PersonReader(pack).Read(sentences);
        if (_persons.IsEmpty) return links;
        foreach (var mention in mentions) See(mention.Sentence, (mention.First, mention.Last), mention.Person, speaks: false);
        foreach (var attribution in attributions)
        {
            if (attribution.Source is not { } source) continue;
            var sentence = sentences[attribution.Sentence];
            int first = sentence.FirstTokenFrom(source.Start), last = sentence.FirstTokenFrom(source.End) - 1;
            if (PersonOf(sentence, first, last, attribution) is not { } person) continue;
            if (!_persons[person].Name.IsEmpty) links[attribution] = _persons[person];
            See(attribution.Sentence, (first, last), person, speaks: true);
        }
        return links;
    }

    private void See(int sentence, (int First, int Last) at, int person, bool speaks)
    {
        if (!_seen.TryGetValue(sentence, out var seen)) _seen.Add(sentence, seen = []);
        seen.Add((at.First, at.Last, person, speaks));
    }

    private int? PersonOf(SpokenSentence sentence, int first, int last, Attribution attribution)
    {
        if (first >= sentence.Count) return null;
        if (Named(sentence, first, last) is { } named) return named;
        if (attribution.IsPronoun) return sentence.GenderOf(first) is not SpeechRoles.None and var gender && !IsPlural(sentence, first, attribution) ? Last(sentence.Index, first, gender) : null;
        return ByOffice(sentence, first, last);
    }

    // The name is the head of the phrase, or its apposition; not somebody's to whom the source belongs.
    private int? Named(SpokenSentence sentence, int first, int last)
    {
        if (!_seen.TryGetValue(sentence.Index, out var seen)) return null;
        var head = SourcePhraseReader.ReadBare(sentence, first, last + 1) ?? last;
        int? found = null;
        foreach (var (start, end, person, _) in seen)
        {
            if (start < first || start > last) continue;
            var isHead = start <= head && !IsOwner(sentence, end, head);
            if (!isHead && (start == 0 || sentence.First(start - 1) != ',')) continue;
            if (!_persons[person].Name.IsEmpty) return person;
            found ??= person;
        }
        return found;
    }

    // "Dierks' Sprecher"
    private static bool IsOwner(SpokenSentence sentence, int endOfName, int head)
    {
        for (var i = endOfName + 1; i <= head; i++)
        {
            if (sentence.Has(i, SpeechVocabulary.NounRoles)) return true;
        }
        return false;
    }

    // "the politician" in the feminine may be any woman.
    private int? ByOffice(SpokenSentence sentence, int first, int last)
    {
        if (!sentence.Has(first, SpeechRoles.Definite) || SourcePhraseReader.ReadBare(sentence, first, last + 1) is not { } head || head != last || !sentence.IsWord(head)) return null;
        SpeechRoles article = sentence.GenderOf(first), noun = sentence.GenderOf(head);
        // "the ministers" are more than one.
        if (article != SpeechRoles.None && noun != SpeechRoles.None && article != noun) return null;
        var gender = noun != SpeechRoles.None ? noun : article;
        return sentence.Has(head, SpeechRoles.Anyone) ? Last(sentence.Index, first, gender) : null;
    }

    // Whom only a subordinate clause names is meant where nobody else fits.
    private int? Last(int sentence, int token, SpeechRoles gender) =>
        Last(sentence, token, gender, isSubordinate: false) ?? Last(sentence, token, gender, isSubordinate: true);

    private int? Last(int sentence, int token, SpeechRoles gender, bool isSubordinate)
    {
        for (var s = sentence; s >= Math.Max(0, sentence - FarthestPronoun); s--)
        {
            if (!_seen.TryGetValue(s, out var seen)) continue;
            int? best = null;
            foreach (var (place, _, person, speaks) in seen)
            {
                if ((s == sentence && place >= token) || !Fits(_persons[person], gender) || (!isSubordinate && !speaks && sentences[s].IsSubordinate(place))) continue;
                if (speaks) best = person;
                best ??= person;
            }
            if (best is not null) return best;
        }
        return null;
    }

    private static bool Fits(NamedPerson person, SpeechRoles gender) => gender == SpeechRoles.None || person.Gender == SpeechRoles.None || person.Gender == gender;

    // "they said": the verb beside the pronoun, or the cue itself, has a form for more than one.
    private bool IsPlural(SpokenSentence sentence, int pronoun, Attribution attribution)
    {
        if (pack.Readings is not { } words) return false;
        return IsPlural(words, sentence, pronoun - 1) || IsPlural(words, sentence, pronoun + 1) || IsPlural(words, sentence, sentence.FirstTokenFrom(attribution.Cue.Start));
    }

    private static bool IsPlural(WordReadings words, SpokenSentence sentence, int i)
    {
        if (!sentence.IsWord(i) || sentence.IsCapital(i)) return false;
        var isPlural = false;
        foreach (var reading in words.Of(sentence.Text(i), sentence.OpensSentence(i)))
        {
            if (!reading.IsFinite) continue;
            if ((reading.Persons & PersonCells.ThirdSingular) != 0) return false;
            isPlural |= (reading.Persons & PersonCells.ThirdPlural) != 0;
        }
        return isPlural;
    }
}
