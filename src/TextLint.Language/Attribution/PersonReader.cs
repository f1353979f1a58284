using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Finds the persons of whom an article speaks outside quotations, by name or by office, and every place where it does.</summary>
/// <param name="pack">The language.</param>
internal sealed class PersonReader(LanguagePack pack)
{
    private const int LongestName = 5;
    private const int LongestInitial = 2;
    private const int FarthestOffice = 8;

    // Of very many persons the latest are compared, which keeps the time linear.
    private const int MostCompared = 500;
    private const SpeechRoles Offices = SpeechRoles.Office | SpeechRoles.Partly | SpeechRoles.Anyone;
    private const SpeechRoles Determiners = SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Possessive;

    private readonly List<NamedPerson> _persons = [];
    private readonly List<PersonMention> _mentions = [];

    /// <summary>The persons of some sentences, and the mentions in reading order.</summary>
    public (ImmutableArray<NamedPerson> Persons, ImmutableArray<PersonMention> Mentions) Read(ImmutableArray<SpokenSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.IsQuoted(i) || !sentence.IsWord(i)) continue;
                if (sentence.IsCapital(i) && LastOfName(sentence, i) is { } last)
                {
                    See(sentence, i, last, PersonAt(sentence, i, last));
                    i = last;
                }
                else if (sentence.Has(i, Offices) && HolderAt(sentence, i) is { } holder) See(sentence, i, i, holder);
            }
        }
        return ([.. _persons], [.. _mentions]);
    }

    private void See(SpokenSentence sentence, int first, int last, int person) => _mentions.Add(new PersonMention(sentence.Index, first, last, person));

    private int? LastOfName(SpokenSentence sentence, int first)
    {
        if (sentence.Has(first, SpeechVocabulary.NounRoles)) return null;
        if (OpensWholeName(sentence, first)) return LastOfWholeName(sentence, first);
        if (IndexOf([], sentence.Text(first)) >= 0 || IndexOf([], sentence.WithoutGenitive(first)) >= 0) return first;
        if (!FollowsOffice(sentence, first)) return null;
        return IsUnknown(sentence, first + 1) ? LastOfWholeName(sentence, first) : first;
    }

    private static bool OpensWholeName(SpokenSentence sentence, int first) =>
        sentence.OpensName(first) && LastOfWholeName(sentence, first) > first;

    private static int LastOfWholeName(SpokenSentence sentence, int first)
    {
        var last = first;
        while (last + 1 < sentence.Count && last - first < LongestName)
        {
            var isInitial = last > first && sentence.Text(last).Length == 1 && sentence.First(last + 1) == '.' && sentence.IsCapital(last + 2);
            // "Jan Bergmann": behind a first name or an initial no noun follows.
            var isNoun = sentence.Has(last + 1, SpeechVocabulary.NounRoles) && sentence.GenderOf(last) == SpeechRoles.None && sentence.Text(last).Length > LongestInitial;
            if (sentence.IsCapital(last + 1) && !isNoun) last++;
            else if (isInitial || (sentence.Has(last + 1, SpeechRoles.NameParticle) && sentence.IsCapital(last + 2))) last += 2;
            else return last;
        }
        return last;
    }

    // "Ministerin Dierks", "Herr Petersen"
    private bool FollowsOffice(SpokenSentence sentence, int i)
    {
        if (!sentence.IsCapital(i - 1) || (!sentence.Has(i - 1, Offices) && sentence.GenderOf(i - 1) == SpeechRoles.None)) return false;
        return pack.Frequencies?.IsSurname(sentence.Text(i)) == true || IsUnknown(sentence, i);
    }

    private bool IsUnknown(SpokenSentence sentence, int i) => sentence.IsCapital(i) && pack.Lexicon?.IsKnown(sentence.Text(i)) == false;

    private int PersonAt(SpokenSentence sentence, int first, int last)
    {
        var office = OfficeBeside(sentence, first, last);
        // Who was met as the holder of the office has a name now.
        if (office >= 0 && MentionIn(sentence, mention => mention.First == office) is >= 0 and var met) _mentions.RemoveAt(met);
        var read = Describe(sentence, first, last, office);
        var known = IndexOf(read.FirstName, read.Surname);
        if (known < 0) known = IndexOf(read.FirstName, sentence.WithoutGenitive(last));
        if (known < 0)
        {
            _persons.Add(read);
            return _persons.Count - 1;
        }
        _persons[known] = _persons[known].With(read);
        return known;
    }

    // "the minister" who was named, or somebody without a name to whom a pronoun may point back; nobody where a name follows, or more than one.
    private int? HolderAt(SpokenSentence sentence, int office)
    {
        if (sentence.IsCapital(office + 1) && sentence.CapitalNouns) return null;
        var determiner = office - 1;
        while (determiner > 0 && !sentence.IsOutside(determiner) && !sentence.Has(determiner, Determiners) && !sentence.IsCapital(determiner) && sentence.Roles(determiner) == SpeechRoles.None) determiner--;
        if (!sentence.Has(determiner, Determiners) || OfficeIsOfName(sentence, office)) return null;
        SpeechRoles article = sentence.GenderOf(determiner), noun = sentence.GenderOf(office);
        if (article != SpeechRoles.None && noun != SpeechRoles.None && article != noun) return null;
        var gender = noun == SpeechRoles.None ? article : noun;
        var isDefinite = sentence.Has(determiner, SpeechRoles.Definite);
        for (var i = _persons.Count - 1; i >= OldestCompared && isDefinite; i--)
        {
            if (_persons[i].Holds(sentence.Text(office)) && (gender == SpeechRoles.None || _persons[i].Gender is SpeechRoles.None || _persons[i].Gender == gender)) return i;
        }
        if (sentence.Has(office, SpeechRoles.Anyone) && isDefinite) return null;
        _persons.Add(new NamedPerson(default, "", "") { Gender = gender, Offices = [sentence.Text(office).ToString()] });
        return _persons.Count - 1;
    }

    private int OldestCompared => Math.Max(0, _persons.Count - MostCompared);

    private bool OfficeIsOfName(SpokenSentence sentence, int office) =>
        MentionIn(sentence, mention => OfficeBeside(sentence, mention.First, mention.Last) == office) >= 0;

    // The latest mention in the sentence that is read; those of others stand before its own.
    private int MentionIn(SpokenSentence sentence, Predicate<PersonMention> isWanted)
    {
        for (var i = _mentions.Count - 1; i >= 0 && _mentions[i].Sentence == sentence.Index; i--)
        {
            if (isWanted(_mentions[i])) return i;
        }
        return -1;
    }

    private int IndexOf(ReadOnlySpan<char> firstName, ReadOnlySpan<char> surname)
    {
        for (var i = _persons.Count - 1; i >= OldestCompared; i--)
        {
            if (_persons[i].IsCalled(firstName, surname)) return i;
        }
        return -1;
    }

    private static NamedPerson Describe(SpokenSentence sentence, int first, int last, int office)
    {
        var gender = first < last ? sentence.GenderOf(first) : SpeechRoles.None;
        if (gender == SpeechRoles.None && sentence.IsCapital(first - 1)) gender = sentence.GenderOf(first - 1);
        if (gender == SpeechRoles.None && office >= 0) gender = sentence.GenderOf(office);
        return new NamedPerson(sentence.Span(first, last), first < last ? sentence.Text(first).ToString() : "", sentence.Text(last).ToString())
        {
            Gender = gender,
            Offices = office >= 0 ? [sentence.Text(office).ToString()] : [],
        };
    }

    // "Minister Petersen"; "the head of the office, Jan Petersen"; "Jan Petersen, the head of the office"
    private static int OfficeBeside(SpokenSentence sentence, int first, int last)
    {
        if (sentence.Has(first - 1, Offices)) return first - 1;
        if (IsComma(sentence, last + 1) && NextOffice(sentence, last + 2, 1) is >= 0 and var behind) return behind;
        return IsComma(sentence, first - 1) ? NextOffice(sentence, first - 2, -1) : -1;
    }

    private static int NextOffice(SpokenSentence sentence, int from, int step)
    {
        for (var i = from; !sentence.IsOutside(i) && Math.Abs(i - from) < FarthestOffice; i += step)
        {
            if (sentence.Has(i, SpeechRoles.Finite)) return -1;
            if (sentence.Has(i, Offices)) return i;
        }
        return -1;
    }

    private static bool IsComma(SpokenSentence sentence, int i) => i >= 0 && i < sentence.Count && !sentence.IsQuoted(i) && sentence.First(i) == ',';
}
