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

    /// <summary>Adds the patterns of any of the keys to <paramref name="found"/>, each once; the list is made when there is one.</summary>
    public void Find(ReadOnlySpan<int> keys, ref List<int>? found)
    {
        var table = _table ??= new WordKeyTable([.. _keys]);
        foreach (var key in keys)
        {
            for (var word = table.First(key); word >= 0; word = table.Next(word))
            {
                var pattern = _patterns[word];
                if (!(found ??= []).Contains(pattern)) found.Add(pattern);
            }
        }
    }
}
