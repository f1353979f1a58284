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
    // Null of a pattern that may stand at any token.
    private readonly SequenceAnchor?[] _anchors;
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
        _anchors = new SequenceAnchor?[patterns.Length];
        var unbound = new List<int>();
        for (var i = 0; i < patterns.Length; i++)
        {
            _anchors[i] = AnchorOf(i);
            if (_anchors[i] is { } anchor) Add(anchor.Words, i);
            else unbound.Add(i);
        }
        _unbound = [.. unbound];
    }

    /// <summary>The matches in a sentence, pattern by pattern, each from left to right; those of one pattern do not overlap.</summary>
    public IReadOnlyList<FoundSequence> Find(Sentence sentence, ArticleModel model)
    {
        var places = PlacesIn(sentence, model);
        if (places is null && _unbound.Length == 0) return [];
        var readings = new SequenceReadings(sentence, model);
        List<FoundSequence>? found = null;
        foreach (var pattern in _unbound)
        {
            var search = new SequenceSearch(CompiledAt(pattern), readings);
            search.Begin(0, sentence.Tokens.Length - 1, ref found);
        }
        for (var i = 0; i < places?.Count;)
        {
            var pattern = places[i].Pattern;
            var search = new SequenceSearch(CompiledAt(pattern), readings);
            var anchor = _anchors[pattern]!;
            for (; i < places.Count && places[i].Pattern == pattern; i++)
            {
                var token = places[i].Token;
                if (!anchor.IsCapital || char.IsUpper(sentence.CharactersOf(sentence.Tokens[token])[0])) search.Begin(token - anchor.Furthest, token - anchor.Nearest, ref found);
            }
        }
        return found is null ? [] : found;
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
    private SequenceAnchor? AnchorOf(int number) =>
        _patterns[number].Tokens is [{ IsPlainPhrase: true } token] && PhraseNotation.AnchorOf(token.Phrase!, _words, _ignoreCase) is { } plain ? plain : CompiledAt(number).Program.Anchor;

    private void Add(string[] words, int number)
    {
        foreach (var word in words)
        {
            if (WordSet.IsStem(word)) _byStart.Add(WordKey.OfStart(word), number);
            else _byWord.Add(WordKey.Of(word), number);
        }
    }

    // Where the words of patterns stand in the sentence, in the order of the patterns and then of the tokens; null where none does.
    private List<PatternPlace>? PlacesIn(Sentence sentence, ArticleModel model)
    {
        List<PatternPlace>? places = null;
        _byWord.Find(model.KeysOf(sentence), ref places);
        if (!_byStart.IsEmpty) _byStart.Find(model.StartKeysOf(sentence), ref places);
        if (places is { Count: > 1 }) places.Sort();
        return places;
    }
}
