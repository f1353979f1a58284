using System.Buffers.Binary;
using System.Text;

namespace TextLint.Language;

/// <summary>How frequent words are, and which of them are names of persons; read in place. All words are taken in small letters. Safe for many threads.</summary>
public sealed class WordFrequencies
{
    private const uint Magic = 0x51464C54;
    private const int HeadLength = 8;
    private const int LongestWord = 100;
    private const int BandMask = 0xFF;
    private const int FirstName = 0x100;
    private const int Surname = 0x200;

    private readonly WordAutomaton _words;

    private WordFrequencies(WordAutomaton words)
    {
        _words = words;
    }

    /// <summary>Compiles lists of words.</summary>
    /// <param name="rankings">Lists of words, the most frequent first; a word has its place in the first list that holds it.</param>
    /// <param name="firstNames">First names in any order.</param>
    /// <param name="surnames">Surnames in any order.</param>
    public static byte[] Compile(IEnumerable<IEnumerable<string>> rankings, IEnumerable<string> firstNames, IEnumerable<string> surnames)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ranked in rankings)
        {
            var rank = 0;
            foreach (var word in ranked) values.TryAdd(word.ToLowerInvariant(), BandOf(++rank));
        }
        foreach (var word in firstNames) Mark(word, FirstName);
        foreach (var word in surnames) Mark(word, Surname);
        var (nodes, root) = AutomatonBuilder.Build(values);
        var bytes = new byte[HeadLength + nodes.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(uint)), root);
        nodes.CopyTo(bytes.AsSpan(HeadLength));
        return bytes;

        void Mark(string word, int trait)
        {
            var key = word.ToLowerInvariant();
            values[key] = values.GetValueOrDefault(key) | trait;
        }
    }

    /// <summary>Opens what <see cref="Compile"/> wrote; null where the bytes are something else.</summary>
    public static WordFrequencies? Open(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span) != Magic) return null;
        return new WordFrequencies(new WordAutomaton(bytes[HeadLength..], BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[sizeof(uint)..])));
    }

    /// <summary>
    /// Twice the binary logarithm of the rank, from 1: the hundredth word is in band 14, the ten-thousandth in band 27. 0 for a word that is not listed.
    /// </summary>
    public int BandOf(ReadOnlySpan<char> word) => ValueOf(word) & BandMask;

    /// <summary>Which names of persons the word is.</summary>
    public NameKinds NamesOf(ReadOnlySpan<char> word) => Look(word).Names;

    /// <summary>The band of the word and the names that it is, both at once.</summary>
    public (int Band, NameKinds Names) Look(ReadOnlySpan<char> word)
    {
        var value = ValueOf(word);
        return (value & BandMask, ((value & FirstName) != 0 ? NameKinds.FirstName : NameKinds.None) | ((value & Surname) != 0 ? NameKinds.Surname : NameKinds.None));
    }

    public bool IsFirstName(ReadOnlySpan<char> word) => (ValueOf(word) & FirstName) != 0;

    public bool IsSurname(ReadOnlySpan<char> word) => (ValueOf(word) & Surname) != 0;

    private static int BandOf(int rank) => 1 + (int)(2 * Math.Log2(rank));

    private int ValueOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord) return 0;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        Span<byte> bytes = stackalloc byte[3 * LongestWord];
        return _words.Find(bytes[..Encoding.UTF8.GetBytes(small, bytes)]);
    }
}
