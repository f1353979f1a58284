using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Decoding;

namespace TextLint.Documents;

/// <summary>Turns the bytes of a file into a text.</summary>
public static class SourceTextDecoder
{
    /// <summary>
    /// Decodes <paramref name="bytes"/>: by their byte order mark; without one as UTF-16 where the pattern of zero bytes says so, as
    /// UTF-8 where they are valid UTF-8, in the declared encoding where one is known, as UTF-8 with replacement characters where
    /// they are mostly UTF-8, else as Windows-1252.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declaredEncoding">The name of the encoding that the file or its transport states, such as <c>iso-8859-1</c>; null if none.</param>
    /// <returns>
    /// The text without its byte order mark, so that offset 0 is the first character; its <see cref="SourceText.Encoding"/> writes
    /// the same bytes again, the mark included. Problems: <see cref="DocumentProblemKind.InvalidEncoding"/> at the first bad byte, or
    /// <see cref="DocumentProblemKind.BinaryContent"/> at the first character that no text holds.
    /// </returns>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredEncoding = null)
    {
        var (encoding, markLength, isGuess) = EncodingDetector.Detect(bytes, declaredEncoding);
        var content = bytes[markLength..];
        var characters = encoding.GetString(content);
        var text = SourceText.From(characters, encoding);
        if (ControlCharacters.FirstOfBinary(characters) is >= 0 and var control)
            return new DecodedText(text, [new DocumentProblem(DocumentProblemKind.BinaryContent, new TextSpan(control, 1), "")]);
        var bad = isGuess ? content.IndexOfAnyExceptInRange<byte>(0, 0x7F) : FirstBadCharacter(content, characters, encoding);
        ImmutableArray<DocumentProblem> problems = bad < 0
            ? []
            : [new DocumentProblem(DocumentProblemKind.InvalidEncoding, new TextSpan(bad, Math.Min(1, characters.Length - bad)), encoding.WebName)];
        return new DecodedText(text, problems);
    }

    // A decoder puts U+FFFD for what it cannot read; where the bytes themselves say U+FFFD, nothing is wrong.
    private static int FirstBadCharacter(ReadOnlySpan<byte> content, ReadOnlySpan<char> characters, Encoding encoding)
    {
        if (!characters.Contains('\uFFFD')) return -1;
        ReadOnlySpan<byte> replacement = encoding.GetBytes("\uFFFD");
        var start = 0;
        while (characters[start..].IndexOf('\uFFFD') is >= 0 and var length)
        {
            content = content[Math.Min(content.Length, encoding.GetByteCount(characters.Slice(start, length)))..];
            if (!content.StartsWith(replacement)) return start + length;
            content = content[replacement.Length..];
            start += length + 1;
        }
        return -1;
    }
}
