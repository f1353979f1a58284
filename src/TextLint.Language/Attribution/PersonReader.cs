using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Finds the persons whom an article names outside quotations, and every place where it does.</summary>
/// <param name="pack">The language.</param>
internal sealed class PersonReader(LanguagePack pack)
{
    private const int LongestName = 5;
    private const int FarthestOffice = 8;
    private const SpeechRoles Offices = SpeechRoles.Office | SpeechRoles.Partly | SpeechRoles.Anyone;

    private readonly List<NamedPerson> _persons = [];
    private readonly List<PersonMention> _mentions = [];

    /// <summary>The persons of some sentences, and the mentions in reading order.</summary>
    public (ImmutableArray<NamedPerson> Persons, ImmutableArray<PersonMention> Mentions) Read(ImmutableArray<SpokenSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.IsQuoted(i) || !sentence.IsCapital(i) || LastOfName(sentence, i) is not { } last) continue;
                _mentions.Add(new PersonMention(sentence.Index, i, last, PersonAt(sentence, i, last)));
                i = last;
            }
        }
        return ([.. _persons], [.. _mentions]);
    }

    private int? LastOfName(SpokenSentence sentence, int first)
    {
        if (sentence.Has(first, SpeechVocabulary.NounRoles)) return null;
        if (sentence.OpensName(first) && !sentence.Has(first + 1, SpeechVocabulary.NounRoles)) return LastOfWholeName(sentence, first);
        return IndexOf([], sentence.Text(first)) >= 0 || IndexOf([], sentence.WithoutGenitive(first)) >= 0 || FollowsOffice(sentence, first) ? first : null;
    }

    private static int LastOfWholeName(SpokenSentence sentence, int first)
    {
        var last = first + 1;
        while (last + 1 < sentence.Count && last - first < LongestName)
        {
            if (sentence.IsCapital(last + 1) && !sentence.Has(last + 1, SpeechVocabulary.NounRoles)) last++;
            else if (sentence.Has(last + 1, SpeechRoles.NameParticle) && sentence.IsCapital(last + 2)) last += 2;
            else return last;
        }
        return last;
    }

    // "Ministerin Dierks", "Herr Petersen"
    private bool FollowsOffice(SpokenSentence sentence, int i)
    {
        if (!sentence.IsCapital(i - 1) || (!sentence.Has(i - 1, Offices) && sentence.GenderOf(i - 1) == SpeechRoles.None)) return false;
        var word = sentence.Text(i);
        return pack.Frequencies?.IsSurname(word) == true || pack.Lexicon?.IsKnown(word) == false;
    }

    private int PersonAt(SpokenSentence sentence, int first, int last)
    {
        var read = Describe(sentence, first, last);
        var known = IndexOf(read.FirstName, read.Surname);
        if (known < 0 && IndexOf(read.FirstName, sentence.WithoutGenitive(last)) is >= 0 and var owner) known = owner;
        if (known < 0)
        {
            _persons.Add(read);
            return _persons.Count - 1;
        }
        _persons[known] = _persons[known].With(read);
        return known;
    }

    private int IndexOf(ReadOnlySpan<char> firstName, ReadOnlySpan<char> surname)
    {
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            if (_persons[i].IsCalled(firstName, surname)) return i;
        }
        return -1;
    }

    private static NamedPerson Describe(SpokenSentence sentence, int first, int last)
    {
        var offices = ImmutableArray.CreateBuilder<string>();
        var office = OfficeBeside(sentence, first, last);
        if (office >= 0) offices.Add(sentence.Text(office).ToString());
        var gender = first < last ? sentence.GenderOf(first) : SpeechRoles.None;
        if (gender == SpeechRoles.None) gender = sentence.GenderOf(first - 1);
        if (gender == SpeechRoles.None && office >= 0) gender = sentence.GenderOf(office);
        return new NamedPerson(sentence.Span(first, last), first < last ? sentence.Text(first).ToString() : "", sentence.Text(last).ToString())
        {
            Gender = gender,
            Offices = offices.ToImmutable(),
        };
    }

    // "Minister Petersen"; "der Leiter des Amtes, Jan Petersen"; "Jan Petersen, der Leiter des Amtes"
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
