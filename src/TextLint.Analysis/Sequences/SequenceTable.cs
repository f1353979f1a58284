using System.Collections.Immutable;
using TextLint.Analysis.Prefiltering;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Patterns of a check in one language, found by the words that they cannot do without. A pattern is compiled when such a word is first seen. Safe for many threads.</summary>
internal sealed class SequenceTable
{
    private const int LongestKey = 100;

    private readonly ImmutableArray<SequencePattern> _patterns;
    private readonly WordReadings? _words;
    private readonly bool _ignoreCase;
    private readonly CompiledSequence?[] _compiled;
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _unbound = [];
    private readonly WordShapes _shapes = new();

    /// <param name="patterns">The patterns; what is wrong with them was said before.</param>
    /// <param name="words">The forms of the language, or null.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    public SequenceTable(ImmutableArray<SequencePattern> patterns, WordReadings? words, bool ignoreCase)
    {
        (_patterns, _words, _ignoreCase) = (patterns, words, ignoreCase);
        _compiled = new CompiledSequence?[patterns.Length];
        for (var i = 0; i < patterns.Length; i++) Add(i);
        _lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The matches in a sentence, pattern by pattern, each from left to right, with the pattern that they fit; those of one pattern do not overlap.</summary>
    public IEnumerable<(CompiledSequence Sequence, SequenceMatch Match, SequenceReadings Readings)> Find(Sentence sentence, ArticleModel model)
    {
        if (PossibleIn(sentence) is not { } possible) yield break;
        var readings = new SequenceReadings(sentence, model);
        foreach (var number in possible)
        {
            var sequence = CompiledAt(number);
            SequenceMatcher? matcher = null;
            var free = 0;
            foreach (var start in SequenceStarts.Of(sequence.Program, sentence))
            {
                if (start < free || (matcher ??= new(sequence.Program, readings)).At(start) is not { } match || match.Tokens.IsEmpty || !sequence.Holds(match, readings)) continue;
                free = match.Tokens.End;
                yield return (sequence, match, readings);
            }
        }
    }

    private CompiledSequence CompiledAt(int number) => _compiled[number] ??= Compile(_patterns[number]);

    private CompiledSequence Compile(SequencePattern pattern)
    {
        var program = SequenceCompiler.Compile(pattern.Tokens, _words, _ignoreCase);
        return new CompiledSequence(
            program,
            [.. pattern.Agree.Select(condition => new Agreement(condition, program))],
            [.. pattern.Disagree.Select(condition => new Agreement(condition, program))],
            pattern.Write is { } write ? WritingTemplate.Parse(write, out _) : null);
    }

    private void Add(int number)
    {
        if (WordsOf(number) is not { } words)
        {
            _unbound.Add(number);
            return;
        }
        foreach (var word in words)
        {
            _shapes.Add(word);
            if (!_byWord.TryGetValue(word, out var numbers)) _byWord.Add(word, numbers = []);
            numbers.Add(number);
        }
    }

    // Most patterns are phrases whose words stand there to be read.
    private string[]? WordsOf(int number) =>
        _patterns[number].Tokens is [{ IsPlainPhrase: true } token] && PhraseNotation.RarestWords(token.Phrase!, _words) is { } plain ? plain : CompiledAt(number).Program.Anchor?.Words;

    // The patterns of whose words one stands in the sentence, ascending; null where there are none.
    private List<int>? PossibleIn(Sentence sentence)
    {
        List<int>? possible = _unbound.Count > 0 ? [.. _unbound] : null;
        Span<char> key = stackalloc char[LongestKey];
        foreach (var token in sentence.Tokens)
        {
            var text = sentence.CharactersOf(token);
            if (text.Length > LongestKey || !_shapes.MayHold(text)) continue;
            for (var i = 0; i < text.Length; i++) key[i] = CaseFold.Of(text[i]);
            if (!_lookup.TryGetValue(key[..text.Length], out var numbers)) continue;
            foreach (var number in numbers)
            {
                if (!(possible ??= []).Contains(number)) possible.Add(number);
            }
        }
        possible?.Sort();
        return possible;
    }
}
