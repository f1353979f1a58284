using System.Collections.Immutable;
using TextLint.Analysis.Prefiltering;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Patterns of a check in one language, found by the words that they cannot do without.</summary>
internal sealed class SequenceTable
{
    private const int LongestKey = 100;

    private readonly ImmutableArray<CompiledSequence> _sequences;
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _unbound = [];
    private readonly WordShapes _shapes = new();

    /// <param name="patterns">The patterns; what is wrong with them was said before.</param>
    /// <param name="words">The forms of the language, or null.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    public SequenceTable(ImmutableArray<SequencePattern> patterns, WordReadings? words, bool ignoreCase)
    {
        _sequences = [.. patterns.Select(pattern => Compiled(pattern, words, ignoreCase))];
        for (var i = 0; i < _sequences.Length; i++) Add(i);
        _lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => _sequences.IsEmpty;

    /// <summary>The matches in a sentence from left to right, with the pattern that each fits; those of one pattern do not overlap.</summary>
    public IEnumerable<(CompiledSequence Sequence, SequenceMatch Match, SequenceReadings Readings)> Find(Sentence sentence, ArticleModel model)
    {
        if (Starts(sentence) is not { } starts) yield break;
        var readings = new SequenceReadings(sentence, model);
        var (number, free, last) = (-1, 0, -1L);
        SequenceMatcher? matcher = null;
        foreach (var place in starts)
        {
            if (place == last) continue;
            last = place;
            if (number != NumberOf(place))
            {
                (number, free) = (NumberOf(place), 0);
                matcher = new SequenceMatcher(_sequences[number].Program, readings);
            }
            var start = StartOf(place);
            if (start < free || matcher!.At(start) is not { } match || match.Tokens.IsEmpty || !_sequences[number].Holds(match, readings)) continue;
            free = match.Tokens.End;
            yield return (_sequences[number], match, readings);
        }
    }

    private static CompiledSequence Compiled(SequencePattern pattern, WordReadings? words, bool ignoreCase)
    {
        var program = SequenceCompiler.Compile(pattern.Tokens, words, ignoreCase);
        return new CompiledSequence(
            program,
            [.. pattern.Agree.Select(condition => new Agreement(condition, program))],
            [.. pattern.Disagree.Select(condition => new Agreement(condition, program))],
            pattern.Write is { } write ? WritingTemplate.Parse(write, out _) : null);
    }

    private void Add(int number)
    {
        if (_sequences[number].Program.Anchor is not { } anchor)
        {
            _unbound.Add(number);
            return;
        }
        foreach (var word in anchor.Words)
        {
            _shapes.Add(word);
            if (!_byWord.TryGetValue(word, out var numbers)) _byWord.Add(word, numbers = []);
            numbers.Add(number);
        }
    }

    // A pattern and where it may begin, as one number that sorts by pattern, then by place.
    private static long PlaceOf(int number, int start) => (long)number << 32 | (uint)start;

    private static int NumberOf(long place) => (int)(place >> 32);

    private static int StartOf(long place) => (int)place;

    // The places where a pattern can begin, each pattern's in their order, some of them twice; null where there are none.
    private List<long>? Starts(Sentence sentence)
    {
        List<long>? starts = null;
        Span<char> key = stackalloc char[LongestKey];
        var first = FirstWord(sentence);
        for (var token = 0; token < sentence.Tokens.Length; token++)
        {
            foreach (var number in _unbound) Add(ref starts, number, token, token, sentence, first);
            var text = sentence.CharactersOf(sentence.Tokens[token]);
            if (text.Length > LongestKey || !_shapes.MayHold(text)) continue;
            for (var i = 0; i < text.Length; i++) key[i] = CaseFold.Of(text[i]);
            if (!_lookup.TryGetValue(key[..text.Length], out var numbers)) continue;
            foreach (var number in numbers)
            {
                var anchor = _sequences[number].Program.Anchor!;
                Add(ref starts, number, Math.Max(0, token - anchor.Furthest), token - anchor.Nearest, sentence, first);
            }
        }
        starts?.Sort();
        return starts;
    }

    private void Add(ref List<long>? starts, int number, int from, int to, Sentence sentence, int first)
    {
        var program = _sequences[number].Program;
        if (program.OpensSentence) to = Math.Min(to, first);
        for (var start = from; start <= to; start++)
        {
            if (program.First?.FitsWriting(sentence, start) != false) (starts ??= []).Add(PlaceOf(number, start));
        }
    }

    private static int FirstWord(Sentence sentence)
    {
        var first = 0;
        while (first < sentence.Tokens.Length && sentence.Tokens[first].Kind == TokenKind.Punctuation) first++;
        return first;
    }
}
