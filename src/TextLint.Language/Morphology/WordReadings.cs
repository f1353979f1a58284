using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>
/// All readings of words of a language: as the morphology lists them, of compounds through their last part, of adjectives used as nouns, and
/// of unknown words by their ending. Safe for many threads.
/// </summary>
/// <remarks>
/// What is read by chance, without a dictionary that cuts the word, may be any other noun too. A name of a person is one with a letter more at its end too, as genitives and plurals have it. A word with a capital letter that opens a sentence is read as written and in small letters. An unknown word with a capital letter is a
/// noun or a name in every cell.
/// </remarks>
public sealed class WordReadings
{
    private const int ShortestName = 3;
    private const int ShortestPart = 3;

    // Where no dictionary says how a word is put together, a short word at its end is chance.
    private const int ShortestUncutPart = 6;
    private const int ShortestUncutRest = 4;
    private const int LongestAbbreviation = 5;
    private const int LongestWord = 100;
    private const int LongestEnding = 10;

    private readonly Morphology _morphology;
    private readonly Lexicon? _lexicon;
    private readonly WordFrequencies? _frequencies;
    private readonly WordMemory<ReadWord> _inside = new();
    private readonly WordMemory<ReadWord> _opening = new();

    /// <param name="morphology">The listed forms.</param>
    /// <param name="lexicon">Cuts compounds, or null.</param>
    /// <param name="frequencies">Knows names of persons, or null.</param>
    public WordReadings(Morphology morphology, Lexicon? lexicon, WordFrequencies? frequencies)
    {
        _morphology = morphology;
        _lexicon = lexicon;
        _frequencies = frequencies;
    }

    /// <summary>The readings of a word; never empty. The array belongs to this object and must not be changed.</summary>
    /// <param name="word">As a reader sees it, without marks of markup.</param>
    /// <param name="opensSentence">Whether a capital letter at its start says nothing.</param>
    public MorphologicalReading[] Of(ReadOnlySpan<char> word, bool opensSentence) => WordOf(word, opensSentence).Readings;

    /// <summary>Whether the morphology itself has the form as it is written, which is no guess.</summary>
    public bool IsListed(ReadOnlySpan<char> form) => !_morphology.ReadingsOf(form).IsEmpty;

    /// <summary>The lemma of a word in one of the readings that <see cref="Of"/> gave: of a compound, of its last part with the rest in front.</summary>
    public string LemmaOf(ReadOnlySpan<char> word, MorphologicalReading reading)
    {
        if (word.IsEmpty || !char.IsUpper(word[0]) || reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X) return _morphology.LemmaOf(word, reading);
        // A capital letter that only opens the sentence is not the lemma's.
        foreach (var listed in _morphology.ReadingsOf(word))
        {
            if (listed.PartOfSpeech == reading.PartOfSpeech && listed.LemmaRule == reading.LemmaRule) return _morphology.LemmaOf(word, reading);
        }
        var lemma = _morphology.LemmaOf(word, reading);
        return $"{char.ToLowerInvariant(lemma[0])}{lemma.AsSpan(1)}";
    }

    /// <summary>The listed forms of a lemma; empty for an unknown one.</summary>
    public ImmutableArray<string> FormsOf(string lemma) => _morphology.FormsOf(lemma);

    /// <summary>The same, the frequent ones first, since spellings that differ stand for the same.</summary>
    public ImmutableArray<string> FormsByFrequency(string lemma)
    {
        var forms = _morphology.FormsOf(lemma);
        return _frequencies is { } frequencies ? [.. forms.OrderBy(form => frequencies.BandOf(form) is > 0 and var band ? band : int.MaxValue)] : forms;
    }

    /// <summary>How seldom a word is used, only to be compared: what no list of frequencies knows is rarer than what one knows; without a list, the longer word is. Marks and numbers stand everywhere.</summary>
    public int RarityOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsLetter(word[0])) return 0;
        if (_frequencies is null) return word.Length;
        return _frequencies.BandOf(word) is > 0 and var band ? band : int.MaxValue;
    }

    /// <summary>Whether no source lists the word or a part of it, so that <see cref="Of"/> goes by its ending.</summary>
    public bool IsGuessed(ReadOnlySpan<char> word, bool opensSentence) => WordOf(word, opensSentence).IsGuessed;

    /// <summary>A word with its readings.</summary>
    /// <param name="word">As a reader sees it, without marks of markup.</param>
    /// <param name="opensSentence">Whether a capital letter at its start says nothing.</param>
    public ReadWord WordOf(ReadOnlySpan<char> word, bool opensSentence)
    {
        if (word.IsEmpty || word.Length > LongestWord) return new ReadWord([Unknown(PartOfSpeech.X)]) { IsGuessed = true };
        // Where a sentence begins only a capital letter is read in two ways.
        var seen = opensSentence && char.IsUpper(word[0]) ? _opening : _inside;
        return seen.TryGet(word, out var found) ? found : seen.Keep(word, Read(word, opensSentence));
    }

    private ReadWord Read(ReadOnlySpan<char> word, bool opensSentence)
    {
        var readings = Find(word, opensSentence, out var isListed);
        if (readings.Count > 0) return new ReadWord([.. readings]) { IsListed = isListed };
        return new ReadWord(Guess(readings, word, opensSentence)) { IsGuessed = true };
    }

    private MorphologicalReading[] Guess(List<MorphologicalReading> readings, ReadOnlySpan<char> word, bool opensSentence)
    {
        if (!char.IsLetter(word[0]) && !char.IsLetter(word[^1])) return [Unknown(char.IsAsciiDigit(word[0]) ? PartOfSpeech.Num : PartOfSpeech.Sym)];
        var isCapitalised = char.IsUpper(word[0]);
        if (isCapitalised)
        {
            AddByEnding(readings, '+', word);
            if (readings.Count == 0) readings.Add(Noun);
            readings.Insert(0, Name);
        }
        if (!isCapitalised || opensSentence) AddByEnding(readings, '-', word);
        return readings.Count > 0 ? [.. readings] : [Unknown(PartOfSpeech.X)];
    }

    private List<MorphologicalReading> Find(ReadOnlySpan<char> word, bool opensSentence, out bool isListed)
    {
        var readings = new List<MorphologicalReading>();
        AddListed(readings, word);
        isListed = readings.Count > 0;
        if (char.IsUpper(word[0]))
        {
            Span<char> small = stackalloc char[word.Length];
            word.CopyTo(small);
            small[0] = char.ToLowerInvariant(small[0]);
            var listed = _morphology.ReadingsOf(small);
            AddNominalised(readings, listed);
            // An adjective may look like a noun that nobody listed; and an abbreviation has the gender of what it stands for.
            if ((!isListed && readings.Exists(static reading => reading.Has(WordTraits.Adjectival))) || IsAbbreviation(word)) readings.Add(Noun);
            if (opensSentence) AddListed(readings, small);
            if (!readings.Exists(static reading => reading.PartOfSpeech == PartOfSpeech.Propn) && IsNameOfPerson(word) || (readings.Count == 0 && word.Length > ShortestName && IsNameOfPerson(word[..^1]))) readings.Add(Name);
        }
        if (readings.Count == 0) AddLastPart(readings, word);
        return readings;
    }

    // The table of endings is part of the morphology: what begins with the sign is an ending.
    private void AddByEnding(List<MorphologicalReading> readings, char sign, ReadOnlySpan<char> word)
    {
        Span<char> ending = stackalloc char[Math.Min(LongestEnding, word.Length) + 1];
        for (var length = ending.Length - 1; length > 0; length--)
        {
            var key = ending[..(length + 1)];
            key[0] = sign;
            word[^length..].CopyTo(key[1..]);
            var found = _morphology.ReadingsOf(key);
            if (found.IsEmpty) continue;
            foreach (var reading in found) readings.Add(reading);
            return;
        }
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length is > 1 and <= LongestAbbreviation && !word.ContainsAnyExceptInRange('A', 'Z');

    private bool IsNameOfPerson(ReadOnlySpan<char> word) => _frequencies is { } names && (names.IsFirstName(word) || names.IsSurname(word));

    private void AddListed(List<MorphologicalReading> readings, ReadOnlySpan<char> word)
    {
        foreach (var reading in _morphology.ReadingsOf(word))
        {
            if (!readings.Contains(reading)) readings.Add(reading);
        }
    }

    // An adjective or participle with a capital letter is a noun with the inflection of an adjective; an infinitive is a neuter noun.
    private static void AddNominalised(List<MorphologicalReading> readings, ReadOnlySpan<MorphologicalReading> small)
    {
        foreach (var reading in small)
        {
            if (reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells != NominalCells.None)
                readings.Add(reading with { PartOfSpeech = PartOfSpeech.Noun, Traits = reading.Traits | WordTraits.Adjectival });
            else if ((reading.Verb & VerbTraits.Infinitive) != 0 && !HasNoun(readings))
                readings.Add(reading with { PartOfSpeech = PartOfSpeech.Noun, Verb = VerbTraits.None, LemmaGenders = 4, Cells = NominalCells.Neuter & ~NominalCells.Genitive, Traits = WordTraits.None });
        }
    }

    private static bool HasNoun(List<MorphologicalReading> readings) => readings.Exists(static reading => reading.PartOfSpeech == PartOfSpeech.Noun);

    // Behind a hyphen, or as the dictionary's own compound grammar cuts the word, else the longest listed noun at its end.
    private void AddLastPart(List<MorphologicalReading> readings, ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 1)
        {
            var last = word[(hyphen + 1)..];
            foreach (var reading in Of(last, opensSentence: char.IsUpper(word[0]) && !char.IsUpper(last[0])))
            {
                if (!readings.Contains(reading)) readings.Add(reading);
            }
            return;
        }
        if (_lexicon is { } lexicon && lexicon.PartsOf(word) is { Length: > 1 } parts)
        {
            for (var i = 1; i < parts.Length && readings.Count == 0; i++) AddOpen(readings, word, parts[i].Start);
            // A compound may be cut at several places.
            for (var i = ShortestPart; i <= word.Length - ShortestPart && readings.Count > 0; i++)
            {
                if (lexicon.IsKnown(word[..i])) AddOpen(readings, word, i);
            }
            return;
        }
        for (var i = ShortestUncutRest; i <= word.Length - ShortestUncutPart && readings.Count == 0; i++) AddOpen(readings, word, i);
        if (readings.Count > 0 && char.IsUpper(word[0])) readings.Add(Noun);
    }

    private void AddOpen(List<MorphologicalReading> readings, ReadOnlySpan<char> word, int start)
    {
        Span<char> part = stackalloc char[word.Length - start];
        word[start..].CopyTo(part);
        if (char.IsUpper(word[0])) part[0] = char.ToUpperInvariant(part[0]);
        foreach (var reading in _morphology.ReadingsOf(part))
        {
            var isNoun = reading.PartOfSpeech == PartOfSpeech.Noun;
            if ((char.IsUpper(word[0]) ? isNoun : reading.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Verb) && !readings.Contains(reading)) readings.Add(reading);
        }
        if (!char.IsUpper(word[0]) || readings.Count > 0) return;
        part[0] = char.ToLowerInvariant(part[0]);
        AddNominalised(readings, _morphology.ReadingsOf(part));
    }

    private static MorphologicalReading Name => new() { PartOfSpeech = PartOfSpeech.Propn, Cells = NominalCells.All };

    private static MorphologicalReading Noun => new() { PartOfSpeech = PartOfSpeech.Noun, Cells = NominalCells.All };

    private static MorphologicalReading Unknown(PartOfSpeech partOfSpeech) => new() { PartOfSpeech = partOfSpeech };
}
