using TextLint.Documents;

namespace TextLint.Language;

/// <summary>What the tagger needs to know of a word wherever it stands.</summary>
internal sealed class KnownWord
{
    /// <summary>A capital letter at its start.</summary>
    public const ushort Capital = 1;

    /// <summary>Capitals only, two at least.</summary>
    public const ushort AllCapitals = 2;

    public const ushort HasDigit = 4;
    public const ushort HasHyphen = 8;
    public const ushort IsFirstName = 16;
    public const ushort IsSurname = 32;

    /// <summary>No source lists the word.</summary>
    public const ushort IsGuessed = 64;

    /// <summary>Digits that count more than one, and no year.</summary>
    public const ushort IsCount = 128;

    /// <summary>A name that the lexicon lists.</summary>
    public const ushort IsListedName = 256;

    private const int YearLength = 4;

    // What a word in small letters may be of which nothing is known.
    private const ulong OpenClasses = 1UL << (int)WordTag.Adjective | 1UL << (int)WordTag.PlainAdjective | 1UL << (int)WordTag.Adverb | 1UL << (int)WordTag.Noun
        | 1UL << (int)WordTag.Name | 1UL << (int)WordTag.FiniteVerb | 1UL << (int)WordTag.Infinitive | 1UL << (int)WordTag.Participle;

    private const int LongestFolded = 64;

    /// <summary>The word beyond the edge of a sentence.</summary>
    public static KnownWord Edge { get; } = new();

    private KnownWord()
    {
        Readings = [];
        Candidates = 0;
        Text = Hashing.Of("", 1);
    }

    /// <param name="word">As a reader sees it.</param>
    /// <param name="kind">Its lexical shape.</param>
    /// <param name="readings">All readings.</param>
    /// <param name="shape">What is not seen from the letters.</param>
    public KnownWord(ReadOnlySpan<char> word, TokenKind kind, MorphologicalReading[] readings, ushort shape)
    {
        Readings = readings;
        Shape = (ushort)(shape | ShapeOf(word) | (kind == TokenKind.Number && word.Length != YearLength && word is not "1" ? IsCount : 0) | (Array.Exists(readings, static reading => reading.PartOfSpeech == PartOfSpeech.Propn && reading.Cells != NominalCells.All) ? IsListedName : 0));
        Candidates = CandidatesOf(word, kind, readings);
        CandidateHash = Hashing.Of((uint)Candidates, (uint)(Candidates >> 32));
        Span<char> folded = stackalloc char[Math.Min(word.Length, LongestFolded)];
        word[(word.Length - folded.Length)..].ToLowerInvariant(folded);
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsAsciiDigit(folded[i])) folded[i] = '0';
        }
        Text = Hashing.Of(folded, 2);
        Ending2 = Hashing.Of(folded[^Math.Min(2, folded.Length)..], 3);
        Ending3 = Hashing.Of(folded[^Math.Min(3, folded.Length)..], 4);
        Ending4 = Hashing.Of(folded[^Math.Min(4, folded.Length)..], 5);
    }

    public MorphologicalReading[] Readings { get; }

    /// <summary>The tags that the word may have, as bits.</summary>
    public ulong Candidates { get; }

    public uint CandidateHash { get; }

    public uint Text { get; }

    public uint Ending2 { get; }

    public uint Ending3 { get; }

    public uint Ending4 { get; }

    /// <summary>Hash of the lemma as a verb; 0 where it is none.</summary>
    public uint VerbLemma { get; init; }

    /// <summary>Hash of the lemma as a noun, of a compound that of its last part; 0 where it is none.</summary>
    public uint NounLemma { get; init; }

    public ushort Shape { get; }

    public bool Has(ushort shape) => (Shape & shape) != 0;

    private static ushort ShapeOf(ReadOnlySpan<char> word)
    {
        ushort shape = 0;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            if (char.IsAsciiDigit(c)) shape |= HasDigit;
            if (c == '-') shape |= HasHyphen;
        }
        if (word.Length > 0 && char.IsUpper(word[0])) shape |= Capital;
        if (capitals > 1 && capitals * 2 >= word.Length) shape |= AllCapitals;
        return shape;
    }

    private static ulong CandidatesOf(ReadOnlySpan<char> word, TokenKind kind, MorphologicalReading[] readings)
    {
        switch (kind)
        {
            case TokenKind.Punctuation:
                return WordTags.BitOf(WordTag.Punctuation);
            case TokenKind.Symbol:
                return WordTags.BitOf(WordTag.Symbol) | WordTags.BitOf(WordTag.Noun) | WordTags.BitOf(WordTag.Punctuation);
            case TokenKind.Number:
                return WordTags.BitOf(WordTag.Number) | (word[^1] == '.' ? WordTags.BitOf(WordTag.Adjective) : 0);
            case TokenKind.Url or TokenKind.EmailAddress or TokenKind.Hashtag or TokenKind.Mention:
                return WordTags.BitOf(WordTag.Name) | WordTags.BitOf(WordTag.Other);
        }
        ulong candidates = 0;
        foreach (var reading in readings) candidates |= WordTags.BitOf(WordTags.TagOf(reading));
        // What has a capital letter may be a name, whatever else it is.
        if ((candidates & WordTags.BitOf(WordTag.Noun)) != 0) candidates |= WordTags.BitOf(WordTag.Name);
        if (Array.Exists(readings, static reading => reading.PartOfSpeech == PartOfSpeech.Noun && reading.Has(WordTraits.Adjectival))) candidates |= WordTags.BitOf(WordTag.Adjective);
        if (candidates == WordTags.BitOf(WordTag.Other)) candidates |= OpenClasses;
        return candidates;
    }
}
