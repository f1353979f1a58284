using System.Text;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>What is printed of a word behind its place. A word recurs, and what is said of it stays the same: each is looked up once.</summary>
/// <remarks>A table of its own with all words and lines in one piece of memory each: looking into it is most of what a run does.</remarks>
/// <param name="pack">Its language.</param>
/// <param name="isShown">Whether a word is printed at all.</param>
internal sealed class WordLines(LanguagePack pack, Func<WordDescription, bool> isShown)
{
    // Beyond this, the words that are new are rare ones, and would only take memory.
    private const int MostWords = 1 << 16;
    private const int Places = 2 * MostWords;

    // Memory that nothing was written to yet is none: growing would cost more.
    private readonly Utf8Row _lines = new(1 << 22);
    private char[] _words = new char[1 << 20];
    private int _wordsEnd;
    private readonly byte[]?[] _statuses = new byte[byte.MaxValue + 1][];
    private readonly byte[]?[] _names = new byte[byte.MaxValue + 1][];
    private readonly Entry[] _entries = new Entry[Places];
    private int _count;

    /// <summary>The line in UTF-8, from the tab before the word to the line feed; empty where it is not shown. It stays until another word is asked for.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<char> word)
    {
        var hash = string.GetHashCode(word);
        for (var place = hash & (Places - 1); ; place = (place + 1) & (Places - 1))
        {
            ref var entry = ref _entries[place];
            if (entry.IsEmpty) return Added(word, hash);
            if (entry.Hash == hash && word.SequenceEqual(_words.AsSpan(entry.Word, entry.WordLength))) return _lines.Written.Slice(entry.Line, entry.LineLength);
        }
    }

    private ReadOnlySpan<byte> Added(ReadOnlySpan<char> word, int hash)
    {
        if (_count == MostWords) Forget();
        if (_words.Length - _wordsEnd < word.Length) Array.Resize(ref _words, 2 * _words.Length);
        var place = hash & (Places - 1);
        while (!_entries[place].IsEmpty) place = (place + 1) & (Places - 1);
        var start = _lines.Length;
        Write(word);
        _entries[place] = new Entry(hash, _wordsEnd, word.Length, start, _lines.Length - start);
        word.CopyTo(_words.AsSpan(_wordsEnd));
        _wordsEnd += word.Length;
        _count++;
        return _lines.Written[start..];
    }

    private void Forget()
    {
        Array.Clear(_entries);
        _lines.Clear();
        _wordsEnd = 0;
        _count = 0;
    }

    private void Write(ReadOnlySpan<char> word)
    {
        var described = WordDescription.Of(word, pack);
        if (!isShown(described)) return;
        _lines.Append((byte)'\t');
        _lines.Append(word);
        _lines.Append((byte)'\t');
        // The words of the enumerations are made by reflection, and few of their values occur.
        _lines.Append(_statuses[(byte)described.Status] ??= Encoding.UTF8.GetBytes(KebabCase.Of(described.Status)));
        _lines.Append((byte)'\t');
        for (var i = 0; i < described.Parts.Length; i++)
        {
            if (i > 0) _lines.Append((byte)'|');
            _lines.Append(word.Slice(described.Parts[i].Start, described.Parts[i].Length));
        }
        _lines.Append((byte)'\t');
        _lines.Append(described.Band);
        _lines.Append((byte)'\t');
        _lines.Append(_names[(byte)described.Names] ??= Encoding.UTF8.GetBytes(string.Join(',', KebabCase.FlagsOf(described.Names))));
        _lines.Append((byte)'\n');
    }

    private readonly record struct Entry(int Hash, int Word, int WordLength, int Line, int LineLength)
    {
        // Every word has a letter.
        public bool IsEmpty => WordLength == 0;
    }
}
