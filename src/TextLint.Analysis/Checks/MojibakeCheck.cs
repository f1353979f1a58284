using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Text that was UTF-8 and was read as Windows-1252: characters whose bytes in Windows-1252 are a multi-byte sequence of UTF-8 for a
/// letter or mark of European text. Legitimate text such as a capital before a closing mark decodes to scripts that are not expected here.
/// </summary>
public sealed class MojibakeCheck : SentenceCheck
{
    private static Encoding Western => field ??= CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // What the lead bytes of Latin-1, Latin Extended-A and general punctuation look like.
    private static readonly SignSet Leads = new("\u00C2\u00C3\u00C4\u00C5\u00E2");

    public override ImmutableArray<string> Triggers => ["\u00C2", "\u00C3", "\u00C4", "\u00C5", "\u00E2"];

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        // A trigger is blind to case, and the small forms of these letters are everywhere.
        if (!Leads.IsIn(sentence.Characters)) yield break;
        for (var i = sentence.Projected.Start; i < sentence.Projected.End; i++)
        {
            var (length, text) = Decode(sentence.Text.Slice(TextSpan.FromBounds(i, sentence.Projected.End)));
            if (length == 0) continue;
            var span = sentence.Text.ToSource(new TextSpan(i, length));
            yield return new Finding(span) { Arguments = [new("replacement", text)], Fixes = [TextFix.Replace(span, text)] };
            i += length - 1;
        }
    }

    // A run of sequences is one finding, so that one fix mends a word.
    private static (int Length, string Text) Decode(ReadOnlySpan<char> text)
    {
        var length = 0;
        var decoded = "";
        while (length < text.Length && DecodeOne(text[length..]) is var (used, rune) && used > 0)
        {
            length += used;
            decoded += rune.ToString();
        }
        // What was read wrong twice decodes twice.
        return length > 0 && Decode(decoded) is var (all, again) && all == decoded.Length ? (length, again) : (length, decoded);
    }

    private static (int Length, Rune Rune) DecodeOne(ReadOnlySpan<char> text)
    {
        if (!Leads.Contains(text[0])) return default;
        var length = text[0] == '\u00E2' ? 3 : 2;
        if (text.Length < length) return default;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
        {
            if (!TryGetByte(text[i], out bytes[i])) return default;
        }
        if (Rune.DecodeFromUtf8(bytes[..length], out var rune, out var consumed) != OperationStatus.Done || consumed != length) return default;
        return IsExpected(rune, text[length..]) ? (length, rune) : default;
    }

    // Browsers and many programs read bytes that Windows-1252 leaves open as the control characters of Latin-1.
    private static bool TryGetByte(char c, out byte value)
    {
        value = (byte)c;
        if (c is >= '\u0080' and <= '\u009F') return true;
        Span<byte> bytes = stackalloc byte[2];
        if (!Western.TryGetBytes([c], bytes, out var count) || count != 1) return false;
        value = bytes[0];
        return true;
    }

    private static bool IsExpected(Rune rune, ReadOnlySpan<char> rest) => rune.Value switch
    {
        >= 0xA0 and <= 0xFF => true,
        // U+00C4 or U+00C5 before a closing quotation mark is a capital in quotation marks, unless the word goes on.
        >= 0x100 and <= 0x17F => !rest.IsEmpty && char.IsLower(rest[0]),
        >= 0x2010 and <= 0x203A or 0x20AC or 0x2122 => true,
        _ => false,
    };
}
