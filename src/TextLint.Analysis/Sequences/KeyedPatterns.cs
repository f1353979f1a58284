using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>Patterns by the keys of words. All are added before the first is looked for; then safe for many threads.</summary>
internal sealed class KeyedPatterns
{
    private readonly List<int> _keys = [];
    private readonly List<int> _patterns = [];
    private WordKeyTable? _table;

    public bool IsEmpty => _keys.Count == 0;

    public void Add(int key, int pattern)
    {
        _keys.Add(key);
        _patterns.Add(pattern);
    }

    /// <summary>Adds the places of all patterns among <paramref name="keys"/>, those of the tokens of a sentence, to <paramref name="found"/>; the list is made when there is one.</summary>
    public void Find(ImmutableArray<int> keys, ref List<PatternPlace>? found)
    {
        var table = _table ??= new WordKeyTable([.. _keys]);
        for (var token = 0; token < keys.Length; token++)
        {
            if (!table.MayHold(keys[token])) continue;
            for (var word = table.First(keys[token]); word >= 0; word = table.Next(word)) (found ??= []).Add(new PatternPlace(_patterns[word], token));
        }
    }
}
