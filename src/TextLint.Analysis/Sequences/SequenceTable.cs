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
    private readonly WordKeyTable _byWord;
    private readonly int[] _numbers;
    private readonly int[] _unbound;

    /// <param name="patterns">The patterns; what is wrong with them was said before.</param>
    /// <param name="words">The forms of the language, or null.</param>
    /// <param name="ignoreCase">Whether capitals make no difference.</param>
    public SequenceTable(ImmutableArray<SequencePattern> patterns, WordReadings? words, bool ignoreCase)
    {
        (_patterns, _words, _ignoreCase) = (patterns, words, ignoreCase);
        _compiled = new CompiledSequence?[patterns.Length];
        var unbound = new List<int>();
        var keys = new List<int>();
        var numbers = new List<int>();
        for (var i = 0; i < patterns.Length; i++)
        {
            if (WordsOf(i) is not { } bound)
            {
                unbound.Add(i);
                continue;
            }
            foreach (var word in bound)
            {
                keys.Add(WordKey.Of(word));
                numbers.Add(i);
            }
        }
        _byWord = new WordKeyTable([.. keys]);
        _numbers = [.. numbers];
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

    // The patterns of whose words one stands in the sentence, ascending; null where there are none.
    private List<int>? PossibleIn(Sentence sentence, ArticleModel model)
    {
        List<int>? possible = _unbound.Length > 0 ? [.. _unbound] : null;
        foreach (var key in model.KeysOf(sentence))
        {
            for (var word = _byWord.First(key); word >= 0; word = _byWord.Next(word))
            {
                var number = _numbers[word];
                if (!(possible ??= []).Contains(number)) possible.Add(number);
            }
        }
        possible?.Sort();
        return possible;
    }
}
