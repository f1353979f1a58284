namespace TextLint.Tool.Files;

/// <summary>A line of a file.</summary>
/// <param name="LinesBefore">Lines in front of it.</param>
/// <param name="Offset">UTF-16 code units in front of it, without a byte order mark.</param>
/// <param name="Bytes">The line as written, with its end, and with the byte order mark where it is the first.</param>
/// <param name="Text">Where in the bytes its text stands, without these.</param>
internal sealed record FileLine(int LinesBefore, long Offset, byte[] Bytes, Range Text)
{
    /// <summary>Whether the line goes on behind <see cref="Bytes"/>, longer than any line that is read; what follows was passed over.</summary>
    public bool IsCut { get; init; }

    /// <summary>The bytes of its text.</summary>
    public ReadOnlySpan<byte> Content => Bytes.AsSpan(Text);

    /// <summary>Whether nothing but blanks stands in it.</summary>
    public bool IsBlank => Content.IndexOfAnyExcept(" \t\r"u8) < 0;
}
