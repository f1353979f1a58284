using System.Numerics;

namespace TextLint.Analysis.Prefiltering;

/// <summary>Indices of rules, ascending, without a copy: valid until the set it came from is filled again.</summary>
public readonly ref struct CandidateRules
{
    private readonly ReadOnlySpan<ulong> _bits;

    internal CandidateRules(ReadOnlySpan<ulong> bits) => _bits = bits;

    /// <summary>Whether the rule with this index is among them.</summary>
    public bool Contains(int rule) => (_bits[rule >> 6] & (1UL << (rule & 63))) != 0;

    public Enumerator GetEnumerator() => new(_bits);

    /// <summary>Walks over the indices.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<ulong> _bits;
        private ulong _rest;
        private int _word;

        internal Enumerator(ReadOnlySpan<ulong> bits)
        {
            _bits = bits;
            _word = -1;
        }

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_word >= _bits.Length) return false;
                _rest = _bits[_word];
            }
            Current = (_word << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
