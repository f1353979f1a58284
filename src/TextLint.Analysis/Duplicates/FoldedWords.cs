using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>
/// The words and numbers of a unit as hashes, without regard to case, punctuation and spaces: two units with the same hashes say the
/// same.
/// </summary>
/// <remarks>The hash is FNV-1a over lower-case UTF-16 code units, so it is the same on every machine.</remarks>
internal sealed class FoldedWords
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const char Ellipsis = '\u2026';

    private readonly uint[] _hashes;

    private FoldedWords(uint[] hashes, bool endsOpen)
    {
        _hashes = hashes;
        EndsOpen = endsOpen;
    }

    /// <summary>Whether the unit breaks off with an ellipsis.</summary>
    public bool EndsOpen { get; }

    /// <summary>The hash of each word.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    public int Count => _hashes.Length;

    /// <summary>One number for all words in their order.</summary>
    public ulong Key
    {
        get
        {
            var key = 14695981039346656037UL;
            foreach (var hash in _hashes) key = (key ^ hash) * 1099511628211UL;
            return key;
        }
    }

    /// <summary>The words of a whole block.</summary>
    public static FoldedWords Of(Block block)
    {
        var hashes = new List<uint>();
        foreach (var sentence in block.Sentences) AddTo(hashes, sentence);
        return new FoldedWords([.. hashes], IsCut(block.Text.Characters));
    }

    /// <summary>The words of a block in front of the credit that ends it.</summary>
    public static FoldedWords WithoutCredit(Block block)
    {
        if (block.Parts is not [.., { Kind: BlockKind.Credit } credit] || credit.Span.End != block.Span.End || credit.Span.Start == block.Span.Start) return Of(block);
        var hashes = new List<uint>();
        foreach (var sentence in block.Sentences) AddTo(hashes, sentence, credit.Span.Start);
        return new FoldedWords([.. hashes], endsOpen: false);
    }

    /// <summary>The words of one sentence.</summary>
    public static FoldedWords Of(Sentence sentence)
    {
        var hashes = new List<uint>(sentence.Tokens.Length);
        AddTo(hashes, sentence);
        return new FoldedWords([.. hashes], IsCut(sentence.Characters));
    }

    public bool SameAs(FoldedWords other) => _hashes.AsSpan().SequenceEqual(other._hashes);

    /// <summary>Whether these words open <paramref name="other"/>.</summary>
    public bool Opens(FoldedWords other) => Count <= other.Count && _hashes.AsSpan().SequenceEqual(other._hashes.AsSpan(0, Count));

    /// <summary>Whether these words close <paramref name="other"/>.</summary>
    public bool Closes(FoldedWords other) => Count <= other.Count && _hashes.AsSpan().SequenceEqual(other._hashes.AsSpan(other.Count - Count));

    /// <summary>The number of three-word shingles that both have, as a share of those of the longer one, from 0 to 1.</summary>
    public double Overlap(FoldedWords other)
    {
        if (Count < ShingleLength || other.Count < ShingleLength) return 0;
        var mine = Shingles();
        var others = other.Shingles();
        var (small, large) = mine.Count <= others.Count ? (mine, others) : (others, mine);
        var shared = 0;
        foreach (var shingle in small)
        {
            if (large.Contains(shingle)) shared++;
        }
        return (double)shared / large.Count;
    }

    private const int ShingleLength = 3;

    private HashSet<ulong> Shingles()
    {
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + ShingleLength <= Count; i++)
        {
            var shingle = 0UL;
            for (var k = 0; k < ShingleLength; k++) shingle = (shingle * 0x9E3779B97F4A7C15UL) ^ _hashes[i + k];
            shingles.Add(shingle);
        }
        return shingles;
    }

    private static void AddTo(List<uint> hashes, Sentence sentence, int end = int.MaxValue)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Start >= end) return;
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol)) hashes.Add(HashOf(sentence.CharactersOf(token)));
        }
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
        {
            // Capitals write it with two letters (CaseFolding.txt of Unicode).
            if (c == '\u00DF')
            {
                hash = (((hash ^ 's') * Prime) ^ 's') * Prime;
                continue;
            }
            // The full stop of an abbreviation or an ordinal may be the sentence's.
            if (c != '.') hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }
        return hash;
    }

    private static bool IsCut(ReadOnlySpan<char> text) => text.TrimEnd() is var end && (end.EndsWith([Ellipsis]) || end.EndsWith("..."));
}
