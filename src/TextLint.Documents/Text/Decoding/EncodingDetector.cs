using System.Text;
using System.Text.Unicode;

namespace TextLint.Documents.Decoding;

/// <summary>Says in which encoding a file is written.</summary>
internal static class EncodingDetector
{
    private const int SampleLength = 4096;

    /// <summary>The encoding of <paramref name="bytes"/>, the length of their byte order mark, and whether the encoding is but a guess.</summary>
    public static (Encoding Encoding, int MarkLength, bool IsGuess) Detect(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByMark(bytes) is { } marked) return (marked, marked.Preamble.Length, false);
        if (ByZeroBytes(bytes) is { } wide) return (wide, 0, false);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Utf8.IsValid(bytes)) return (utf8, 0, false);
        if (ByName(declared) is { } named and not UTF8Encoding) return (named, 0, false);
        return IsMostlyUtf8(bytes) ? (utf8, 0, false) : (CodePagesEncodingProvider.Instance.GetEncoding(1252)!, 0, true);
    }

    // The mark of UTF-32 LE begins with that of UTF-16 LE, so it is tried first.
    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        [0xFF, 0xFE, 0x00, 0x00, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        [0x00, 0x00, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    // European text in UTF-16 has a zero byte in most pairs, always on the same side.
    private static UnicodeEncoding? ByZeroBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int first = 0, second = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0) first++;
            if (sample[i + 1] == 0) second++;
        }
        var pairs = sample.Length / 2;
        if (Math.Max(first, second) * 2 < pairs || Math.Min(first, second) * 20 > pairs || first == second) return null;
        return new UnicodeEncoding(bigEndian: first > second, byteOrderMark: false);
    }

    // Browsers read what is declared as Latin-1 or ASCII as Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
    private static Encoding? ByName(string? name) => name?.Trim().ToUpperInvariant() switch
    {
        null or "" => null,
        "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" or "WINDOWS-1252" or "CP1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        var known => CodePagesEncodingProvider.Instance.GetEncoding(known),
    };

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange<byte>(0, 0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var isValid = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            if (isValid) valid++;
            else invalid++;
            bytes = bytes[length..];
        }
        return valid >= invalid && valid > 0;
    }
}
