using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>
/// The words of a language, read in place from a compiled dictionary. Upper and lower case, compounds and hyphens are judged as hunspell 1.7
/// does (<c>Hunspell::spell</c>). Safe for many threads.
/// </summary>
public sealed class Lexicon
{
    private const int LongestWord = 100;
    private const int MostBreaks = 10;
    private const int MostSharps = 5;

    private readonly LexiconOptions _options;
    private readonly FormClasses _classes;
    private readonly WordAutomaton _forms;
    private readonly CompoundFinder _compounds;
    private readonly WordMemory<WordStatus> _seen = new();
    private readonly ImmutableArray<Lexicon> _others = [];

    private Lexicon(LexiconOptions options, FormClasses classes, WordAutomaton forms)
    {
        _options = options;
        _classes = classes;
        _forms = forms;
        _compounds = new CompoundFinder(options, classes, forms);
    }

    private Lexicon(Lexicon own, ImmutableArray<Lexicon> others)
        : this(own._options, own._classes, own._forms)
    {
        _others = others;
    }

    /// <summary>This lexicon with others that are asked, in their order, about words that it does not know.</summary>
    public Lexicon With(ImmutableArray<Lexicon> others) => others.IsEmpty ? this : new Lexicon(this, _others.AddRange(others));

    /// <summary>Opens what <see cref="LexiconCompiler"/> wrote; the bytes stay where they are.</summary>
    /// <returns>The lexicon, or null where the bytes are none of this version.</returns>
    public static Lexicon? Open(ReadOnlyMemory<byte> bytes) =>
        LexiconFile.Read(bytes) is var (options, classes, forms) ? new Lexicon(options, classes, forms) : null;

    /// <summary>Whether the word is right as it is written, alone, as a compound or broken at its hyphens.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) => Look(word) is not (WordStatus.Unknown or WordStatus.Forbidden);

    /// <summary>What is known of a word. Full stops at its end may belong to it or not.</summary>
    public WordStatus Look(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return WordStatus.Unknown;
        return _seen.TryGet(word, out var status) ? status : _seen.Keep(word, LookAfresh(word));
    }

    /// <summary>The same, for words that are not asked for again and so need no memory.</summary>
    internal WordStatus LookAfresh(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return WordStatus.Unknown;
        var status = LookUp(word);
        for (var i = 0; i < _others.Length && status == WordStatus.Unknown; i++) status = _others[i].Look(word);
        return status;
    }

    private WordStatus LookUp(ReadOnlySpan<char> word)
    {
        if (!_options.InputConversions.IsEmpty || _options.Ignored.Length > 0) word = Converted(word);
        var bare = word.TrimEnd('.');
        if (bare.IsEmpty) return WordStatus.Known;
        if (IsNumber(bare)) return WordStatus.Known;
        var status = LookWhole(bare, bare.Length < word.Length);
        if (status != WordStatus.Unknown || _options.Breaks.IsEmpty) return status;
        if (CountBreaks(bare) is 0 or >= MostBreaks) return WordStatus.Unknown;
        // Hunspell breaks the last spelling that it tried: of a word in capitals, the one with a capital at the start alone.
        if (WordCase.Of(bare) == LetterCase.Capitals) bare = WordCase.Initial(bare.ToString());
        return IsJoined(bare) ? WordStatus.Joined : WordStatus.Unknown;
    }

    /// <summary>Whether the dictionary names the word itself, or makes it by affixes; no compound.</summary>
    public bool IsForm(ReadOnlySpan<char> word) => Look(word) is WordStatus.Known;

    /// <summary>Whether the dictionary has the word in just these letters, so that a capital is its own.</summary>
    public bool IsListed(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return false;
        Span<byte> buffer = stackalloc byte[3 * LongestWord];
        var traits = _classes.TraitsOf(_forms.Find(buffer[..Encoding.UTF8.GetBytes(word, buffer)]));
        return (traits & (FormTraits.Word | FormTraits.KeepsCase)) != 0;
    }

    internal ImmutableArray<KeyValuePair<string, string>> Confusions => _options.Confusions;

    internal string Alphabet => _options.Alphabet;

    /// <summary>Whether a word may be suggested: known as it is written, and not one that the dictionary holds back.</summary>
    internal bool IsSuggested(ReadOnlySpan<char> word) =>
        LookAfresh(word) is not (WordStatus.Unknown or WordStatus.Forbidden) && !IsHeldBack(word);

    private bool IsHeldBack(ReadOnlySpan<char> word)
    {
        Span<byte> buffer = stackalloc byte[3 * LongestWord];
        return (_classes.TraitsOf(_forms.Find(buffer[..Encoding.UTF8.GetBytes(word, buffer)])) & FormTraits.NotSuggested) != 0;
    }

    /// <summary>The parts of a compound in reading order; empty where it is none.</summary>
    public ImmutableArray<TextSpan> PartsOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord) return [];
        Span<char> spelling = stackalloc char[word.Length];
        word.CopyTo(spelling);
        Span<byte> buffer = stackalloc byte[3 * LongestWord];
        var ends = new List<int>();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var bytes = buffer[..Encoding.UTF8.GetBytes(spelling, buffer)];
            if (_compounds.Find(bytes, ends)) return PartsAt(ends, bytes);
            spelling[0] = char.ToLowerInvariant(spelling[0]);
        }
        return [];
    }

    private static ImmutableArray<TextSpan> PartsAt(List<int> ends, ReadOnlySpan<byte> word)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            var length = Encoding.UTF8.GetCharCount(word[..end]);
            parts.Add(TextSpan.FromBounds(start, length));
            start = length;
        }
        return parts.MoveToImmutable();
    }

    private WordStatus LookWhole(ReadOnlySpan<char> word, bool hasFullStop)
    {
        var shape = WordCase.Of(word);
        var (status, _) = shape is LetterCase.Initial ? default : Check(word, false);
        if (status == WordStatus.Unknown && hasFullStop && shape is not LetterCase.Initial) (status, _) = Check($"{word}.", false);
        if (status != WordStatus.Unknown || shape is not (LetterCase.Initial or LetterCase.Capitals)) return status;

        var isCapitals = shape == LetterCase.Capitals;
        var small = word.ToString().ToLowerInvariant();
        var initial = isCapitals ? WordCase.Initial(small) : word.ToString();
        if (isCapitals && IsElided(small)) return WordStatus.Known;
        if (isCapitals && _options.ChecksSharps && small.Contains("ss", StringComparison.Ordinal))
        {
            if (HasSharps(small, 0, 0, 0) || HasSharps(initial, 0, 0, 0)) return WordStatus.Known;
        }
        (status, var keepsCase) = Check(initial, isInitial: !isCapitals);
        if (status == WordStatus.Forbidden) return status;
        if (status != WordStatus.Unknown && !(keepsCase && isCapitals)) return status;
        (status, keepsCase) = Check(small, false);
        if (status == WordStatus.Unknown && hasFullStop) (status, keepsCase) = Check(small + ".", false);
        if (status == WordStatus.Unknown && hasFullStop) (status, keepsCase) = Check(initial + ".", false);
        // A sharp s has no capital, and so such a word may begin a sentence although it keeps its case.
        if (keepsCase && (isCapitals || !(_options.ChecksSharps && small.Contains('ß', StringComparison.Ordinal)))) return WordStatus.Unknown;
        return status;
    }

    private (WordStatus Status, bool KeepsCase) Check(ReadOnlySpan<char> word, bool isInitial)
    {
        Span<byte> buffer = stackalloc byte[3 * LongestWord + 8];
        var bytes = buffer[..Encoding.UTF8.GetBytes(word, buffer)];
        var value = _forms.Find(bytes);
        if (value > 0)
        {
            var traits = _classes.TraitsOf(value);
            if ((traits & FormTraits.Forbidden) != 0) return (WordStatus.Forbidden, false);
            if ((traits & FormTraits.Word) != 0) return (WordStatus.Known, false);
            if ((traits & FormTraits.KeepsCase) != 0) return (WordStatus.Known, true);
            if ((traits & FormTraits.OnlyCapitals) != 0 && !isInitial) return (WordStatus.Known, false);
        }
        return (_compounds.Find(bytes, null) ? WordStatus.Compound : WordStatus.Unknown, false);
    }

    // "SANT'ELIA" for "Sant'Elia", "L'ÉTAT" for "l'État"
    private bool IsElided(string small)
    {
        var apostrophe = small.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe < 0 || apostrophe == small.Length - 1) return false;
        var elided = string.Concat(small.AsSpan(0, apostrophe + 1), WordCase.Initial(small[(apostrophe + 1)..]));
        return IsAccepted(elided) || IsAccepted(string.Concat(char.ToUpperInvariant(elided[0]).ToString(), elided.AsSpan(1)));
    }

    private bool IsAccepted(string word) => Check(word, false).Status is not (WordStatus.Unknown or WordStatus.Forbidden);

    // In capitals a double s may stand for a sharp one.
    private bool HasSharps(string word, int from, int tried, int replaced)
    {
        var at = word.IndexOf("ss", from, StringComparison.Ordinal);
        if (at < 0 || tried >= MostSharps) return replaced > 0 && IsAccepted(word);
        return HasSharps(string.Concat(word.AsSpan(0, at), "ß", word.AsSpan(at + 2)), at + 1, tried + 1, replaced + 1) || HasSharps(word, at + 2, tried + 1, replaced);
    }

    private int CountBreaks(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var text in _options.Breaks) count += word.Count(text.AsSpan());
        return count;
    }

    private bool IsJoined(ReadOnlySpan<char> word)
    {
        foreach (var text in _options.Breaks)
        {
            if (text.Length > 1 && text[0] == '^' && word.StartsWith(text.AsSpan(1), StringComparison.Ordinal) && IsKnown(word[(text.Length - 1)..])) return true;
            if (text.Length > 1 && text[^1] == '$' && word.EndsWith(text.AsSpan(0, text.Length - 1), StringComparison.Ordinal) && IsKnown(word[..^(text.Length - 1)])) return true;
        }
        foreach (var text in _options.Breaks)
        {
            var first = word.IndexOf(text.AsSpan(), StringComparison.Ordinal);
            if (first <= 0 || first >= word.Length - text.Length) continue;
            var second = word[(first + 1)..].IndexOf(text.AsSpan(), StringComparison.Ordinal) + first + 1;
            if (second > first && second < word.Length - text.Length && IsKnown(word[(second + text.Length)..]) && IsKnown(word[..second])) return true;
            if (IsKnown(word[(first + text.Length)..]) && IsKnown(word[..first])) return true;
        }
        return false;
    }

    private string Converted(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (_options.Ignored.Length > 0) text = string.Concat(text.Where(c => !_options.Ignored.Contains(c, StringComparison.Ordinal)));
        foreach (var (from, to) in _options.InputConversions) text = text.Replace(from, to, StringComparison.Ordinal);
        return text;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[^1])) return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '-')) return false;
        }
        return true;
    }
}
