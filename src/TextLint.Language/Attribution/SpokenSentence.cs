using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>A sentence with what its words can do where speech is attributed. Indices are those of its tokens.</summary>
internal sealed class SpokenSentence
{
    private const int LongestName = 4;
    private const int LongestOpener = 32;
    private const SpeechRoles Nouns = SpeechVocabulary.NounRoles;

    // Police and courts have verbs too.
    private const SpeechRoles Names = Nouns & ~SpeechRoles.Justice;

    private readonly SpeechVocabulary _vocabulary;
    private readonly WordFrequencies? _frequencies;
    private readonly Lexicon? _lexicon;
    private readonly SpeechRoles[] _roles;
    private readonly SpokenTraits[] _traits;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;

    public SpokenSentence(Block block, Sentence sentence, int index, LanguagePack pack, ImmutableArray<Quotation> quotations)
    {
        (Block, Sentence, Index) = (block, sentence, index);
        _vocabulary = pack.Speech;
        _frequencies = pack.Frequencies;
        _lexicon = pack.Lexicon;
        Readings = pack.Readings;
        _openers = pack.Conventions.SentenceOpeners.GetAlternateLookup<ReadOnlySpan<char>>();
        _roles = new SpeechRoles[sentence.Tokens.Length];
        _traits = new SpokenTraits[sentence.Tokens.Length];
        MarkQuoted(quotations);
        for (var i = 0; i < _roles.Length; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word) continue;
            if (IsOpener(i)) _traits[i] |= SpokenTraits.Opener;
            _roles[i] = Read(i);
        }
    }

    public Block Block { get; }

    public Sentence Sentence { get; }

    /// <summary>Place among the sentences of the article.</summary>
    public int Index { get; }

    /// <summary>What the forms of the language can be; null where nothing knows.</summary>
    public WordReadings? Readings { get; }

    public bool CapitalNouns => _vocabulary.WritesNounsWithCapitals;

    /// <summary>Whether a quotation that opens a paragraph is by custom that of the speaker before.</summary>
    public bool SpeakersGoOn => _vocabulary.LetsSpeakersGoOn;

    public int Count => _roles.Length;

    /// <summary>What a word can do as it is listed; as a compound it may be more of a noun.</summary>
    public SpeechWord Word(int i) => Is(i, SpokenTraits.Separable) ? _vocabulary.Find(Text(i)) with { Roles = _roles[i] } : new SpeechWord(_roles[i], SpeechRoles.None, SpeechTopics.None, "");

    /// <summary>Whether a word is listed as one that can do any of this, or may with a particle.</summary>
    public bool MayBe(int i, SpeechRoles any) => (_roles[i] & any) != 0 || Is(i, SpokenTraits.Separable);

    public SpeechRoles Roles(int i)
    {
        // Most sentences are never asked for their nouns.
        if (Is(i, SpokenTraits.Unread))
        {
            _roles[i] |= CompoundRoles(i);
            _traits[i] &= ~SpokenTraits.Unread;
        }
        return _roles[i];
    }

    public bool Has(int i, SpeechRoles any) => i >= 0 && i < Count && (((any & Nouns) != 0 ? Roles(i) : _roles[i]) & any) != 0;

    /// <summary>Whether the word outside quotation marks says any of this about a claim.</summary>
    public bool Says(int i, SpeechTopics any) => IsWord(i) && !IsQuoted(i) && (_vocabulary.Find(Text(i)).Topics & any) != 0;

    public bool IsQuoted(int i) => Is(i, SpokenTraits.Quoted);

    public bool IsWord(int i) => i >= 0 && i < Count && Sentence.Tokens[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => i >= 0 && i < Count && Sentence.Tokens[i].Kind == TokenKind.Number;

    /// <summary>Whether the word has a capital that is its own, not only that of the sentence that it opens.</summary>
    public bool IsCapital(int i) => IsWord(i) && !Is(i, SpokenTraits.Opener) && (char.IsUpper(First(i)) || (char.IsDigit(First(i)) && HasCapitalBehindNumber(i)));

    /// <summary>Whether a person's name begins with the word: two words with capitals, of which one is a name that persons have.</summary>
    public bool OpensName(int i) =>
        IsCapital(i) && IsCapital(i + 1)
        && ((_frequencies is { } names && (names.IsFirstName(Text(i)) || names.IsSurname(Text(i + 1)))) || (GenderOf(i) != SpeechRoles.None && !Has(i, Nouns)));

    /// <summary>Whether persons have the word as a surname, and it is not listed as a noun.</summary>
    public bool IsSurname(int i) => IsCapital(i) && _frequencies?.IsSurname(Text(i)) == true && (_roles[i] & Nouns) == 0;

    /// <summary>Whether there is a lexicon, and it does not know the word.</summary>
    public bool IsUnknown(int i) => _lexicon?.IsKnown(Text(i)) == false;

    /// <summary>Whether the token is a web address, which may be the name of a medium.</summary>
    public bool IsAddress(int i) => i >= 0 && i < Count && Sentence.Tokens[i].Kind == TokenKind.Url;

    public char First(int i) => Sentence.Text[Sentence.Tokens[i].Projected.Start];

    public ReadOnlySpan<char> Text(int i) => Sentence.CharactersOf(Sentence.Tokens[i]);

    public TextSpan Span(int first, int last) => TextSpan.FromBounds(Sentence.Tokens[first].Span.Start, Sentence.Tokens[last].Span.End);

    /// <summary>Whether a clause may end here: a mark other than one inside words, or the border of a quotation.</summary>
    public bool IsBorder(int i)
    {
        if (i < 0 || i >= Count) return true;
        if (Sentence.Tokens[i].Kind != TokenKind.Punctuation || Is(i, SpokenTraits.NameMark | SpokenTraits.Inside)) return false;
        if (First(i) == '.') return i == Count - 1 || IsQuoted(i + 1) || (Sentence.Tokens[i + 1].Kind == TokenKind.Punctuation && First(i + 1) != ')');
        return First(i) is not ('(' or ')' or '/' or '\'' or '’' or '-' or '&' or '[' or ']');
    }

    /// <summary>Whether the token stands between the clauses, or in quotation marks.</summary>
    public bool IsOutside(int i) => i < 0 || i >= Count || (_traits[i] & (SpokenTraits.Quoted | SpokenTraits.Inside)) == SpokenTraits.Quoted || IsBorder(i);

    /// <summary>Where the clause of a token begins.</summary>
    public int ClauseStart(int i)
    {
        while (!IsOutside(i - 1)) i--;
        return i;
    }

    /// <summary>Where the clause of a token ends: the index behind its last token.</summary>
    public int ClauseEnd(int i)
    {
        while (!IsOutside(i + 1)) i++;
        return i + 1;
    }

    /// <summary>Whether a verb outside quotation marks and dependent clauses sets off what is told from what is so. Without a source of its own such a sentence goes on with the one before.</summary>
    public bool IsSetOff => TellingMood.IsIn(this, SpeechRoles.Conjunctive);

    /// <summary>The same, where the verb has a form that is never used but to tell what others say.</summary>
    public bool IsReported => TellingMood.IsIn(this, SpeechRoles.Reported);

    /// <summary>Whether a word outside quotation marks says any of this about a claim.</summary>
    public bool SaysAny(SpeechTopics any)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Says(i, any)) return true;
        }
        return false;
    }

    /// <summary>Whether the clause of a token follows another and begins with a conjunction or relative pronoun.</summary>
    public bool IsSubordinate(int i) => ClauseStart(i) is > 1 and var start && Has(start, SpeechRoles.Subordinator | SpeechRoles.Definite);

    /// <summary>Whether the token is the first word of the sentence, or of what a quotation or colon opens.</summary>
    public bool OpensSentence(int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (IsWord(k) || IsNumber(k)) return First(k + 1) == ':';
            if (First(k) == ':') return true;
        }
        return true;
    }

    /// <summary>Whether the word is one for a woman or for a man; neither where it says nothing of that.</summary>
    public SpeechRoles GenderOf(int i)
    {
        if (!IsWord(i)) return SpeechRoles.None;
        var gender = _vocabulary.Find(Text(i)).Roles & SpeechVocabulary.Genders;
        return gender == SpeechRoles.None && IsCapital(i) ? _vocabulary.FindHead(Text(i), out _) & SpeechVocabulary.Genders : gender;
    }

    /// <summary>A name as it is without the ending of a genitive.</summary>
    public ReadOnlySpan<char> WithoutGenitive(int i) => _vocabulary.WithoutGenitive(Text(i));

    /// <summary>Whether the word looks like a participle, and one that takes the auxiliary of states or not.</summary>
    public bool IsParticiple(int i, bool takesState) => _vocabulary.IsParticiple(Text(i), takesState);

    /// <summary>Whether the word is an adjective that opens an attribute of the noun before it.</summary>
    public bool OpensGenitive(int i)
    {
        if (!IsWord(i) || Roles(i) != SpeechRoles.None || !_vocabulary.IsGenitive(Text(i)) || (IsCapital(i) && !IsHyphenatedAdjective(i))) return false;
        return IsCapital(i + 1) || (Has(i + 1, SpeechRoles.Coordinator) && IsWord(i + 2) && _vocabulary.IsGenitive(Text(i + 2)) && IsCapital(i + 3));
    }

    /// <summary>Whether the word ends like an adjective before a noun; always where adjectives have no endings.</summary>
    public bool IsAdjective(int i) => !CapitalNouns || _vocabulary.IsAdjective(Text(i));

    /// <summary>Whether a word that opens the sentence can be a verb or a noun for what is said, and is the noun: a verb follows, or nouns have capitals and no such verb opens a sentence.</summary>
    public bool IsNounBeforeVerb(int i) => (OpensSentence(i) || (!CapitalNouns && i == 1 && Has(0, SpeechRoles.VagueAdjective))) && Has(i, SpeechRoles.Saying) && Has(i, SpeechRoles.Finite) && (CapitalNouns || Has(i + 1, SpeechRoles.Finite));

    /// <summary>Whether the word is an adjective though it has a capital ("US-based").</summary>
    public bool IsHyphenatedAdjective(int i)
    {
        var word = Text(i);
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 4 < word.Length && char.IsLower(word[hyphen + 1]) && _vocabulary.IsAdjective(word);
    }

    /// <summary>Whether the token is a quotation mark around a name.</summary>
    public bool IsNameMark(int i) => Is(i, SpokenTraits.NameMark);

    private bool IsOpener(int i)
    {
        var word = Text(i);
        if (!char.IsUpper(word[0]) || word.Length > LongestOpener || !OpensSentence(i)) return false;
        Span<char> small = stackalloc char[word.Length];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return _openers.Contains(small);
    }

    private bool Is(int i, SpokenTraits any) => (_traits[i] & any) != 0;

    private SpeechRoles Read(int i)
    {
        var found = _vocabulary.Find(Text(i));
        var roles = found.Roles & ~SpeechVocabulary.Genders;
        var isCapital = CapitalNouns && IsCapital(i);
        if (isCapital && (roles & Nouns) == 0) _traits[i] |= SpokenTraits.Unread;
        if (isCapital && !OpensSentence(i)) return roles & Nouns;
        if (found.WithParticle != SpeechRoles.None) _traits[i] |= SpokenTraits.Separable;
        return CapitalNouns && !isCapital ? roles & ~Names : roles;
    }

    private SpeechRoles CompoundRoles(int i)
    {
        var word = Text(i);
        var head = _vocabulary.FindHead(word, out var modifier) & ~SpeechVocabulary.Genders;
        // Some surnames end in the word for a man.
        if ((head & SpeechRoles.Anyone) != 0 && _frequencies?.IsSurname(word) == true) return SpeechRoles.None;
        if ((head & SpeechRoles.Saying) == 0) return head;
        var before = word[..modifier].TrimEnd('-');
        var modifiers = _vocabulary.Find(before).Roles;
        if (before.Length > 1 && before[^1] == 's') modifiers |= _vocabulary.Find(before[..^1]).Roles;
        if ((modifiers & (SpeechRoles.VagueModifier | SpeechRoles.People)) == 0) return ((head & SpeechRoles.Study) == 0 ? head & ~SpeechRoles.Vague : head) | SpeechRoles.Institution;
        return head | SpeechRoles.Vague | (modifiers & SpeechRoles.People);
    }

    private void MarkQuoted(ImmutableArray<Quotation> quotations)
    {
        foreach (var quotation in quotations)
        {
            if (!quotation.Span.OverlapsWith(Sentence.Span)) continue;
            int first = FirstTokenFrom(quotation.Span.Start), end = FirstTokenFrom(quotation.Span.End);
            if (IsName(quotation, first, end))
            {
                _traits[first] |= SpokenTraits.NameMark;
                _traits[end - 1] |= SpokenTraits.NameMark;
            }
            else
            {
                // What begins small belongs to the clause around it.
                var traits = first + 1 < end && first > 0 && char.IsLower(First(first + 1)) ? SpokenTraits.Quoted | SpokenTraits.Inside : SpokenTraits.Quoted;
                for (var i = first; i < end; i++) _traits[i] |= traits;
                // A comma within the marks ends the clause, as American English writes it.
                if (end - 2 > first && First(end - 2) == ',') _traits[end - 1] &= ~SpokenTraits.Inside;
            }
        }
    }

    /// <summary>The first token that begins at <paramref name="position"/> of the source or behind it; the number of tokens where none does.</summary>
    public int FirstTokenFrom(int position)
    {
        int low = 0, high = Sentence.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentence.Tokens[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // 'the newspaper “Harbour News”': a few words with a capital behind a noun, within the sentence.
    private bool IsName(Quotation quotation, int first, int end)
    {
        if (!quotation.IsClosed || first == 0 || end - first is < 3 or > LongestName + 2 || end >= Count) return false;
        if (Sentence.Tokens[end - 1].Span.End != quotation.Span.End || !IsNoun(first - 1) || !(char.IsUpper(First(first + 1)) || IsNumber(first + 1) || IsAddress(first + 1))) return false;
        return !char.IsPunctuation(First(end - 2)) && First(end) != ',';
    }

    // "the 54-Year-Old", as German writes it
    private bool HasCapitalBehindNumber(int i) => Text(i) is var word && word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);

    private bool IsNoun(int i) => char.IsUpper(First(i)) || (_vocabulary.Find(Text(i)).Roles & (SpeechRoles.Definite | SpeechRoles.CueBefore | SpeechRoles.Preposition)) != 0;
}
