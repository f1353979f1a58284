using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Reporting;

/// <summary>
/// The fingerprint <c>primaryLocationLineHash</c> as the upload action of GitHub's code scanning computes it (codeql-action,
/// src/fingerprints.ts): for every line a rolling hash, base 37 modulo 2^64, over the next 100 characters that are neither blank nor tab,
/// line ends counting as one line feed; then a colon and how often that hash has come up so far.
/// </summary>
internal sealed class GitHubLineHashes
{
    private const int Block = 100;
    private const ulong Base = 37;
    private const char EndOfText = '\uFFFF';
    private static readonly ulong BaseToTheBlock = Power(Base, Block);

    private readonly Dictionary<int, string> _hashes = [];
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly HashSet<int> _wanted;
    private readonly ulong[] _window = new ulong[Block];
    private readonly int[] _lines = new int[Block];
    private ulong _hash;
    private int _index;
    private int _line;
    private bool _startsLine = true;

    private GitHubLineHashes(HashSet<int> wanted) => _wanted = wanted;

    /// <summary>The hashes of the wanted lines.</summary>
    /// <param name="text">The text; a byte order mark that its encoding implies counts as its first character, as it does for GitHub.</param>
    /// <param name="lines">Line numbers from 1, as GitHub counts them: a line ends at CR, LF or both together.</param>
    public static Dictionary<int, string> Of(SourceText text, HashSet<int> lines)
    {
        var hashes = new GitHubLineHashes(lines);
        if (text.Encoding is { Preamble.Length: > 0 }) hashes.Add('\uFEFF');
        hashes.AddAll(text);
        hashes.Add(EndOfText);
        hashes.Flush();
        return hashes._hashes;
    }

    private void AddAll(SourceText text)
    {
        var buffer = new char[4096];
        var previous = '\0';
        for (var start = 0; start < text.Length; start += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            foreach (var c in buffer.AsSpan(0, count))
            {
                var isSecondHalfOfLineEnd = previous == '\r' && c == '\n';
                previous = c;
                if (c is ' ' or '\t' || isSecondHalfOfLineEnd) continue;
                Add(c == '\r' ? '\n' : c);
            }
        }
    }

    private void Add(char c)
    {
        Emit();
        if (_startsLine) _lines[_index] = ++_line;
        _startsLine = c == '\n';
        Roll(c);
    }

    private void Flush()
    {
        for (var i = 0; i < Block; i++)
        {
            Emit();
            Roll('\0');
        }
    }

    // The place in the window that is overwritten next holds the character of 100 characters ago.
    private void Emit()
    {
        var line = _lines[_index];
        if (line == 0) return;
        var count = _counts.GetValueOrDefault(_hash) + 1;
        _counts[_hash] = count;
        if (_wanted.Contains(line)) _hashes[line] = string.Create(CultureInfo.InvariantCulture, $"{_hash:x}:{count}");
        _lines[_index] = 0;
    }

    private void Roll(char c)
    {
        unchecked
        {
            _hash = Base * _hash + c - BaseToTheBlock * _window[_index];
        }
        _window[_index] = c;
        _index = (_index + 1) % Block;
    }

    private static ulong Power(ulong number, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++) power = unchecked(power * number);
        return power;
    }
}
