using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Slips;

/// <summary>Makes slips of the words of sentences, by what the lexicon knows of them.</summary>
/// <param name="pack">The language, with its lexicons.</param>
internal sealed class SlipMaker(LanguagePack pack)
{
    // Shorter words are not cut, and not glued to others, since what comes of it is often a word.
    private const int ShortestPart = 4;
    private const int ShortestRepeated = 3;

    private readonly FrozenSet<string> _functionWords = pack.FunctionWords.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A slip of a kind at a word that has another word behind it, or null where there can be none.</summary>
    /// <param name="kind">The kind of slip.</param>
    /// <param name="readings">The sentence.</param>
    /// <param name="token">Index of the word in it, which is not its first one.</param>
    public Slip? Make(SlipKind kind, SentenceReadings readings, int token)
    {
        var span = readings.Sentence.Tokens[token].Span;
        var word = readings.CharactersOf(token).ToString();
        if (word.Length != span.Length) return null;
        return kind switch
        {
            SlipKind.LostSpace => LostSpace(word, span, readings, token),
            SlipKind.SplitWord => SplitWord(word, span),
            SlipKind.RepeatedWord when IsLower(word) && word.Length >= ShortestRepeated && !IsArticleOrPronoun(readings.WordAt(token)) => new Slip(kind, span, $"{word} {word}"),
            SlipKind.CapitalWord when IsLower(word) && IsLower(readings.CharactersOf(token - 1)) && IsArticleOrPronoun(readings.WordAt(token)) => new Slip(kind, span, char.ToUpperInvariant(word[0]) + word[1..]),
            SlipKind.VerbNumber when readings.WordAt(token) is { IsVerbOnly: true } verb && verb.CanBe(PartOfSpeech.Aux) => Changed(kind, word, span, verb, static (one, other) => HasOtherNumber(one, other)),
            SlipKind.ArticleForm when IsLower(word) && Array.Exists(readings.Of(token), static reading => reading.IsDeterminer) && readings.IsNoun(token + 1) =>
                Changed(kind, word, span, readings.WordAt(token), static (one, other) => other.IsDeterminer && AreApart(one, other)),
            SlipKind.AdjectiveForm when readings.WordAt(token).IsOnly(PartOfSpeech.Adj) && readings.IsNoun(token + 1) => Changed(kind, word, span, readings.WordAt(token), static (one, other) => other.IsAdjectival && AreApart(one, other)),
            SlipKind.NounForm when readings.WordAt(token).IsOnly(PartOfSpeech.Noun) => Changed(kind, word, span, readings.WordAt(token), static (one, other) => other.PartOfSpeech == PartOfSpeech.Noun && AreApart(one, other)),
            SlipKind.LostArticle when IsLower(word) && IsArticle(readings.WordAt(token)) && readings.IsNoun(token + 1) => new Slip(kind, TextSpan.FromBounds(span.Start, readings.Sentence.Tokens[token + 1].Span.End), readings.CharactersOf(token + 1).ToString()),
            SlipKind.LostComma when IsLower(word) && readings.WordAt(token).IsOnly(PartOfSpeech.Sconj) && readings.CharactersOf(token - 1) is "," => new Slip(kind, TextSpan.FromBounds(readings.Sentence.Tokens[token - 1].Span.Start, span.End), $" {word}"),
            _ => null,
        };
    }

    private Slip? LostSpace(string word, TextSpan span, SentenceReadings readings, int token)
    {
        var next = readings.Sentence.Tokens[token + 1].Span;
        if (!_functionWords.Contains(word) || next.Start != span.End + 1 || next.Length < ShortestPart) return null;
        var glued = word + readings.CharactersOf(token + 1).ToString();
        return pack.Lexicon?.IsKnown(glued) == true ? null : new Slip(SlipKind.LostSpace, TextSpan.FromBounds(span.Start, next.End), glued);
    }

    private Slip? SplitWord(string word, TextSpan span)
    {
        if (pack.Lexicon?.PartsOf(word) is not { Length: > 1 } parts) return null;
        var cut = parts[^1].Start;
        return cut < ShortestPart || word.Length - cut < ShortestPart || word.Contains('-', StringComparison.Ordinal) ? null : new Slip(SlipKind.SplitWord, span, $"{word[..cut]} {word[cut..]}");
    }

    // The most frequent form of the same lemma that differs as it is asked for.
    private Slip? Changed(SlipKind kind, string word, TextSpan span, ReadWord read, Func<MorphologicalReading, MorphologicalReading, bool> differs)
    {
        if (pack.Readings is not { } words) return null;
        foreach (var form in words.FormsByFrequency(words.LemmaOf(word, read.Readings[0])))
        {
            var others = words.Of(form, opensSentence: false);
            if (form != word && Array.TrueForAll(read.Readings, reading => Array.Exists(others, other => differs(reading, other)))) return new Slip(kind, span, form);
        }
        return null;
    }

    private static bool HasOtherNumber(MorphologicalReading one, MorphologicalReading other) =>
        one.IsFinite && other.IsFinite && (one.Verb & other.Verb & (VerbTraits.Present | VerbTraits.Past)) != 0 && (one.Verb & other.Verb & (VerbTraits.Indicative | VerbTraits.Subjunctive)) != 0
        && (one.Persons & other.Persons) == PersonCells.None && (one.Persons & PersonCells.Third) != (other.Persons & PersonCells.Third) && (other.Persons & PersonCells.Third) != PersonCells.None;

    private static bool AreApart(MorphologicalReading one, MorphologicalReading other) => (one.AnyCells & other.AnyCells) == NominalCells.None;

    private static bool IsArticle(ReadWord word) => Array.Exists(word.Readings, static reading => reading.IsDeterminer && reading.Has(WordTraits.Article));

    private static bool IsArticleOrPronoun(ReadWord word) => word.CanBe(PartOfSpeech.Det) || word.CanBe(PartOfSpeech.Pron);

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLower(character)) return false;
        }
        return true;
    }
}
