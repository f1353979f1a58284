using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Phrases;

/// <summary>
/// Words and phrases that are found by token. A phrase begins with a token and ends with one; a blank in it stands for any
/// white space, a plain apostrophe or hyphen for its typographic forms, and a <c>*</c> at its end for the rest of the token.
/// </summary>
/// <remarks>
/// An entry is found as it is written. Where it begins in lower case it is also found with a capital where a sentence or quotation
/// opens, and in capitals among other words in capitals.
/// </remarks>
internal sealed class PhraseTable
{
    private const int LongestKey = 64;

    private readonly ImmutableArray<string> _entries;
    private readonly bool _ignoreCase;
    private readonly PairFilter _openings = new();
    private readonly Dictionary<string, List<int>> _byRun = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<int>> _byFirst = [];
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _runs;

    /// <param name="entries">Words and phrases, none of them empty.</param>
    /// <param name="ignoreCase">True where capitals make no difference anywhere.</param>
    public PhraseTable(ImmutableArray<string> entries, bool ignoreCase)
    {
        _entries = entries;
        _ignoreCase = ignoreCase;
        for (var i = 0; i < entries.Length; i++) Add(i);
        _runs = _byRun.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>For each entry its longest piece without a blank: what must stand in a text that holds it.</summary>
    public static ImmutableArray<string> TriggersOf(ImmutableArray<string> entries) => [.. entries.Select(TriggerOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The entries in <paramref name="sentence"/> from left to right, the longest at each place; they do not overlap.</summary>
    public IEnumerable<PhraseMatch> Find(Sentence sentence)
    {
        var free = sentence.Projected.Start;
        for (var token = 0; token < sentence.Tokens.Length; token++)
        {
            if (sentence.Tokens[token].Projected.Start < free || LongestAt(sentence, token) is not { } match) continue;
            free = match.Projected.End;
            yield return match;
        }
    }

    /// <summary>Where the entries stand, as in <see cref="Find"/>.</summary>
    public TextSpan[] Spans(Sentence sentence) => _entries.IsEmpty ? [] : [.. Find(sentence).Select(match => match.Projected)];

    private static string TriggerOf(string entry)
    {
        var longest = "";
        foreach (var piece in entry.TrimEnd('*').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece.Length > longest.Length) longest = piece;
        }
        return longest;
    }

    private void Add(int entry)
    {
        var text = CaseFold.Of(_entries[entry]);
        _openings.Add(text);
        var run = RunLength(text);
        var isOpenStem = run == text.Length - 1 && text[run] == '*';
        if (run is 0 or > LongestKey || isOpenStem) ListAt(_byFirst, text[0]).Add(entry);
        else ListAt(_byRun, text[..run]).Add(entry);
    }

    private static List<int> ListAt<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        return list;
    }

    private PhraseMatch? LongestAt(Sentence sentence, int token)
    {
        var text = sentence.Text.Slice(TextSpan.FromBounds(sentence.Tokens[token].Projected.Start, sentence.Projected.End));
        if (!_openings.MayHold(text)) return null;
        PhraseMatch? longest = null;
        Span<char> key = stackalloc char[LongestKey];
        var run = RunLength(text);
        if (run is > 0 and <= LongestKey)
        {
            for (var i = 0; i < run; i++) key[i] = CaseFold.Of(text[i]);
            if (_runs.TryGetValue(key[..run], out var entries)) longest = LongestOf(entries, sentence, token, longest);
        }
        if (_byFirst.TryGetValue(CaseFold.Of(text[0]), out var others)) longest = LongestOf(others, sentence, token, longest);
        return longest;
    }

    private PhraseMatch? LongestOf(List<int> entries, Sentence sentence, int token, PhraseMatch? longest)
    {
        foreach (var entry in entries)
        {
            if (At(sentence, token, entry) is { } match && !(longest?.Projected.Length >= match.Projected.Length)) longest = match;
        }
        return longest;
    }

    private PhraseMatch? At(Sentence sentence, int token, int entry)
    {
        var start = sentence.Tokens[token].Projected.Start;
        var phrase = _entries[entry].AsSpan();
        var isStem = phrase[^1] == '*';
        if (isStem) phrase = phrase[..^1];
        var stem = PhraseComparison.MatchLength(sentence.Text.Slice(TextSpan.FromBounds(start, sentence.Projected.End)), phrase);
        if (stem == 0 || EndAt(sentence, token, start + stem, isStem) is not { } end) return null;
        var found = new PhraseMatch(entry, TextSpan.FromBounds(start, end), stem);
        return _ignoreCase || PhraseComparison.HasCaseOf(sentence, token, new TextSpan(start, stem), phrase) ? found : null;
    }

    // The end of a token at this very place or, for a stem, of the token that reaches beyond it.
    private static int? EndAt(Sentence sentence, int token, int end, bool isStem)
    {
        for (var i = token; i < sentence.Tokens.Length; i++)
        {
            var span = sentence.Tokens[i].Projected;
            if (span.End < end) continue;
            return span.End == end || (isStem && span.Start < end) ? span.End : null;
        }
        return null;
    }

    private static int RunLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length])) length++;
        return length;
    }
}
