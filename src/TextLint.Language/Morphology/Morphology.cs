using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TextLint.Language;

/// <summary>The readings of word forms, read in place from what <see cref="MorphologyCompiler"/> wrote. Safe for many threads.</summary>
public sealed class Morphology
{
    private const int LongestWord = 100;
    private const int ReadingLength = 16;

    private readonly ReadOnlyMemory<byte> _starts;
    private readonly ReadOnlyMemory<byte> _readings;
    private readonly ReadOnlyMemory<byte> _rules;
    private readonly WordAutomaton _forms;

    private Morphology(ReadOnlyMemory<byte> starts, ReadOnlyMemory<byte> readings, ReadOnlyMemory<byte> rules, WordAutomaton forms)
    {
        _starts = starts;
        _readings = readings;
        _rules = rules;
        _forms = forms;
    }

    /// <summary>Opens a compiled morphology; the bytes stay where they are.</summary>
    /// <returns>The morphology, or null where the bytes are none of this version.</returns>
    public static Morphology? Open(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < MorphologyCompiler.HeadLength || At(head, 0) != unchecked((int)MorphologyCompiler.Magic) || At(head, 1) != MorphologyCompiler.Version) return null;
        long length = MorphologyCompiler.HeadLength;
        for (var part = 3; part < 7; part++)
        {
            if (At(head, part) < 0) return null;
            length += At(head, part);
        }
        if (length != bytes.Length) return null;
        var starts = bytes.Slice(MorphologyCompiler.HeadLength, At(head, 3));
        var readings = bytes.Slice(MorphologyCompiler.HeadLength + At(head, 3), At(head, 4));
        var rules = bytes.Slice(MorphologyCompiler.HeadLength + At(head, 3) + At(head, 4), At(head, 5));
        return new Morphology(starts, readings, rules, new WordAutomaton(bytes[^At(head, 6)..], At(head, 2)));
    }

    /// <summary>The readings of a form as it is written; empty for an unknown one. What is returned lives as long as the morphology.</summary>
    public ReadOnlySpan<MorphologicalReading> ReadingsOf(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord) return [];
        Span<byte> buffer = stackalloc byte[3 * LongestWord];
        var value = _forms.Find(buffer[..Encoding.UTF8.GetBytes(form, buffer)]);
        var starts = _starts.Span;
        if (value <= 0 || (value + 1) * sizeof(int) >= starts.Length) return [];
        var readings = _readings.Span;
        var (start, end) = (At(starts, value), At(starts, value + 1));
        // A damaged file gives no readings, never an exception.
        if (start < 0 || end < start || end > readings.Length / ReadingLength) return [];
        return MemoryMarshal.Cast<byte, MorphologicalReading>(readings[(start * ReadingLength)..(end * ReadingLength)]);
    }

    /// <summary>The lemma of a form in one of its readings.</summary>
    /// <param name="form">The form for which <see cref="ReadingsOf"/> gave the reading.</param>
    /// <param name="reading">The reading.</param>
    public string LemmaOf(ReadOnlySpan<char> form, MorphologicalReading reading)
    {
        var rules = _rules.Span;
        var at = (int)reading.LemmaRule;
        if (at < 0 || at + 2 > rules.Length || at + 2 + rules[at + 1] > rules.Length || form.Length > LongestWord) return form.ToString();
        Span<byte> buffer = stackalloc byte[3 * LongestWord + byte.MaxValue];
        var kept = Math.Max(0, Encoding.UTF8.GetBytes(form, buffer) - rules[at]);
        var ending = rules.Slice(at + 2, rules[at + 1]);
        ending.CopyTo(buffer[kept..]);
        return Encoding.UTF8.GetString(buffer[..(kept + ending.Length)]);
    }

    private static int At(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * sizeof(int))..]);
}
