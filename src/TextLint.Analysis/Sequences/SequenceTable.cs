using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Patterns of a check in one language, found by the words that they cannot do without. A pattern is compiled when such a word is first seen. Safe for many threads.</summary>
internal sealed class SequenceTable
{
    private readonly ImmutableArray<SequencePattern> _patterns;
    private readonly WordReadings? _words;
    private readonly bool _ignoreCase;
    private readonly CompiledSequence?[] _compiled;
    private readonly KeyedPatterns _byWord = new();
    private readonly KeyedPatterns _byStart = new();
    private readonly int[] _unbound;

    /// <param name="patterns">The patterns; what is wrong with them was said before.</param>
    /// <param name="words">The forms of the language, or null.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    public SequenceTable(ImmutableArray<SequencePattern> patterns, WordReadings? words, bool ignoreCase)
    {
        (_patterns, _words, _ignoreCase) = (patterns, words, ignoreCase);
        _compiled = new CompiledSequence?[patterns.Length];
        var unbound = new List<int>();
        for (var i = 0; i < patterns.Length; i++)
        {
            if (WordsOf(i) is { } bound) Add(bound, i);
            else unbound.Add(i);
        }
        _unbound = [.. unbound];
    }

    /// <summary>The matches in a sentence, pattern by pattern, each from left to right, with the pattern that they fit; those of one pattern do not overlap.</summary>
    public IEnumerable<(CompiledSequence Sequence, SequenceMatch Match, SequenceReadings Readings)> Find(Sentence sentence, ArticleModel model) =>
        PossibleIn(sentence, model) is { } possible ? Find(possible, new SequenceReadings(sentence, model)) : [];

    private IEnumerable<(CompiledSequence Sequence, SequenceMatch Match, SequenceReadings Readings)> Find(List<int> possible, SequenceReadings readings)
    {
        foreach (var number in possible)
        {
            var sequence = CompiledAt(number);
            SequenceMatcher? matcher = null;
            var free = 0;
            var starts = new SequenceStarts(sequence.Program, readings);
            while (starts.Next() is var start and >= 0)
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

    // Most patterns are phrases whose words stand there to be read.
    private string[]? WordsOf(int number) =>
        _patterns[number].Tokens is [{ IsPlainPhrase: true } token] && PhraseNotation.RarestWords(token.Phrase!, _words) is { } plain ? plain : CompiledAt(number).Program.Anchor?.Words;

    private void Add(string[] words, int number)
    {
        foreach (var word in words)
        {
            if (WordSet.IsStem(word)) _byStart.Add(WordKey.OfStart(word), number);
            else _byWord.Add(WordKey.Of(word), number);
        }
    }

    // The patterns of whose words one stands in the sentence, ascending; null where there are none.
    private List<int>? PossibleIn(Sentence sentence, ArticleModel model)
    {
        List<int>? possible = _unbound.Length > 0 ? [.. _unbound] : null;
        _byWord.Find(model.KeysOf(sentence), ref possible);
        if (!_byStart.IsEmpty) _byStart.Find(model.StartKeysOf(sentence), ref possible);
        possible?.Sort();
        return possible;
    }
}
