using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Says where the sentences of an article speak of persons, by the names and pronouns outside its quotations.</summary>
public sealed class SentencePersons
{
    // Words of "the teacher Ann Hill" that may open a name.
    private const int LongestOpening = 3;

    private readonly ImmutableArray<SpokenSentence> _sentences;
    private readonly Lazy<HashSet<string>> _surnames;

    internal SentencePersons(ImmutableArray<SpokenSentence> sentences) => (_sentences, _surnames) = (sentences, new(() => SurnamesIn(sentences)));

    /// <summary>Whether the sentence begins with the name of a person.</summary>
    public bool OpensWithPerson(int sentence)
    {
        var spoken = _sentences[sentence];
        return spoken.OpensName(0) || (spoken.IsCapital(0) && spoken.OpensName(1)) || (spoken.Has(0, SpeechRoles.Definite) && spoken.Has(1, SpeechRoles.Office) && spoken.OpensName(2));
    }

    /// <summary>Whether the first word of the sentence is a pronoun for a man or a woman.</summary>
    public bool OpensWithPersonalPronoun(int sentence)
    {
        var spoken = _sentences[sentence];
        var first = 0;
        while (first < spoken.Count && !spoken.IsWord(first)) first++;
        return spoken.Has(first, SpeechRoles.Pronoun) && !spoken.Has(first, SpeechRoles.Definite) && spoken.GenderOf(first) != SpeechRoles.None;
    }

    /// <summary>Whether the sentence opens its block and presents a person in full, and no other: "The harbour pilot Ann Hill gives the town good marks."</summary>
    public bool PresentsPerson(int sentence)
    {
        if (sentence > 0 && ReferenceEquals(_sentences[sentence - 1].Block, _sentences[sentence].Block)) return false;
        var spoken = _sentences[sentence];
        var presented = false;
        for (var i = 0; i < spoken.Count; i++)
        {
            if (spoken.IsQuoted(i) || !spoken.OpensName(i) || spoken.Has(i, SpeechRoles.Office)) continue;
            if (presented || !MayBeSubject(spoken, i)) return false;
            presented = true;
            while (spoken.IsCapital(i + 1)) i++;
        }
        return presented;
    }

    /// <summary>Whether the sentence begins with the name or surname of a person and names no other.</summary>
    public bool OpensWithOnlyPerson(int sentence)
    {
        var spoken = _sentences[sentence];
        var isSurname = (spoken.IsSurname(0) || (spoken.IsCapital(0) && spoken.IsUnknown(0))) && !spoken.OpensName(0);
        if (!isSurname && !OpensWithPerson(sentence)) return false;
        for (var i = isSurname ? 1 : LongestOpening; i < spoken.Count; i++)
        {
            if (!spoken.IsQuoted(i) && spoken.OpensName(i)) return false;
        }
        return true;
    }

    /// <summary>Whether exactly one person is named in the sentence outside quotations.</summary>
    public bool NamesOnlyPerson(int sentence)
    {
        var spoken = _sentences[sentence];
        var names = 0;
        for (var i = 0; i < spoken.Count; i++)
        {
            if (!spoken.IsQuoted(i) && (spoken.OpensName(i) || (spoken.Has(i, SpeechRoles.Office) && spoken.IsCapital(i + 2) && !spoken.OpensName(i + 1)))) names++;
        }
        return names == 1;
    }

    /// <summary>Whether a person is named in the sentence outside quotations.</summary>
    public bool NamesPerson(int sentence)
    {
        var spoken = _sentences[sentence];
        for (var i = 0; i < spoken.Count; i++)
        {
            if (!spoken.IsQuoted(i) && spoken.OpensName(i)) return true;
        }
        return false;
    }

    /// <summary>Whether a word outside quotations is the name of a person: a full name, a surname that the article gives with a first name, or one that is no noun besides.</summary>
    public bool MentionsPerson(int sentence) => MentionsAnother(sentence, speaker: null);

    /// <summary>The same, where the words by which a speaker is named do not count.</summary>
    public bool MentionsAnother(int sentence, Attribution? speaker)
    {
        var spoken = _sentences[sentence];
        for (var i = 0; i < spoken.Count; i++)
        {
            if (spoken.IsQuoted(i) || (speaker is not null && IsNamed(spoken.Text(i), speaker))) continue;
            if (spoken.OpensName(i) || (spoken.IsCapital(i) && _surnames.Value.Contains(spoken.Text(i).ToString())) || (i > 0 && spoken.IsSurname(i) && spoken.IsUnknown(i))) return true;
        }
        return false;
    }

    private bool IsNamed(ReadOnlySpan<char> word, Attribution by)
    {
        if (by.Source is not { } source || !char.IsUpper(word[0])) return false;
        var spoken = _sentences[by.Sentence];
        for (var i = spoken.FirstTokenFrom(source.Start); i < spoken.Count && spoken.Span(i, i).End <= source.End; i++)
        {
            if (spoken.Text(i).SequenceEqual(word)) return true;
        }
        return false;
    }

    /// <summary>Whether the words behind a place in the sentence are the name of a person.</summary>
    public bool NamesPersonAt(int sentence, int end) => _sentences[sentence].OpensName(_sentences[sentence].FirstTokenFrom(end));

    // The titles and adjectives in front of a name, down to an article or a preposition.
    private static bool MayBeSubject(SpokenSentence spoken, int name)
    {
        var i = name - 1;
        while (spoken.IsWord(i) && !spoken.Has(i, SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Possessive | SpeechRoles.Preposition) && (spoken.IsCapital(i) || spoken.IsAdjective(i))) i--;
        return !spoken.Has(i, SpeechRoles.Oblique | SpeechRoles.Preposition) && !spoken.Has(i - 1, SpeechRoles.Preposition);
    }

    private static HashSet<string> SurnamesIn(ImmutableArray<SpokenSentence> sentences)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spoken in sentences)
        {
            for (var i = 0; i < spoken.Count; i++)
            {
                if (spoken.OpensName(i)) surnames.Add(spoken.Text(i + 1).ToString());
            }
        }
        return surnames;
    }
}
