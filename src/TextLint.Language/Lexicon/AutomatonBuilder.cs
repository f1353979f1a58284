using System.Text;

namespace TextLint.Language;

/// <summary>
/// Builds the smallest automaton for words in ascending order, after Daciuk, Mihov, Watson and Watson, “Incremental construction of minimal
/// acyclic finite-state automata” (2000).
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly List<uint> _written = [];
    private readonly Dictionary<Node, int> _places = [];
    private readonly List<Node> _path = [new()];
    private byte[] _last = [];

    /// <summary>Writes words with values from 1 to 2^23 - 1.</summary>
    /// <returns>The nodes as <see cref="WordAutomaton"/> reads them, and the first of them.</returns>
    public static (byte[] Nodes, int Root) Build(IEnumerable<KeyValuePair<string, int>> words)
    {
        var builder = new AutomatonBuilder();
        foreach (var (word, value) in words.Select(word => (Word: Encoding.UTF8.GetBytes(word.Key), word.Value)).OrderBy(word => word.Word, new ByteOrder()))
            builder.Add(word, value);
        var root = builder.Close(0);
        var bytes = new byte[builder._written.Count * sizeof(uint)];
        for (var i = 0; i < builder._written.Count; i++) System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), builder._written[i]);
        return (bytes, root);
    }

    private void Add(byte[] word, int value)
    {
        var common = _last.AsSpan().CommonPrefixLength(word);
        Close(common + 1);
        for (var i = common; i < word.Length; i++)
        {
            _path[^1].Arcs.Add((uint)word[i] << 24);
            _path.Add(new Node());
        }
        _path[^1].Value = value;
        _last = word;
    }

    // Nodes behind the given depth cannot change any more: each becomes one that was written before, or is written.
    private int Close(int depth)
    {
        var place = 0;
        while (_path.Count > depth)
        {
            var node = _path[^1];
            _path.RemoveAt(_path.Count - 1);
            if (!_places.TryGetValue(node, out place))
            {
                place = _written.Count;
                _places.Add(node, place);
                _written.Add((uint)node.Value << WordAutomaton.ArcBits | (uint)node.Arcs.Count);
                _written.AddRange(node.Arcs);
            }
            if (_path.Count > 0) _path[^1].Arcs[^1] |= (uint)place;
        }
        return place;
    }

    private sealed class Node : IEquatable<Node>
    {
        public int Value { get; set; }

        public List<uint> Arcs { get; } = [];

        public bool Equals(Node? other) => other is not null && Value == other.Value && Arcs.SequenceEqual(other.Arcs);

        public override bool Equals(object? obj) => Equals(obj as Node);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Value);
            foreach (var arc in Arcs) hash.Add(arc);
            return hash.ToHashCode();
        }
    }

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
