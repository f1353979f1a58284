using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace TextLint.Language;

/// <summary>The readings of word forms, read in place from what <see cref="MorphologyCompiler"/> wrote. Safe for many threads.</summary>
public sealed class Morphology
{
    private const int LongestWord = 100;
    private const int ReadingLength = 16;

    private const int Parts = 7;
    private const int FirstLength = 4;

    private readonly ReadOnlyMemory<byte> _starts;
    private readonly ReadOnlyMemory<byte> _readings;
    private readonly ReadOnlyMemory<byte> _rules;
    private readonly WordAutomaton _forms;
    private readonly ReadOnlyMemory<byte> _paradigmStarts;
    private readonly ReadOnlyMemory<byte> _paradigms;
    private readonly WordAutomaton _lemmas;

    private Morphology(ReadOnlyMemory<byte>[] parts, int root, int lemmaRoot)
    {
        _starts = parts[0];
        _readings = parts[1];
        _rules = parts[2];
        _forms = new WordAutomaton(parts[3], root);
        _paradigmStarts = parts[4];
        _paradigms = parts[5];
        _lemmas = new WordAutomaton(parts[6], lemmaRoot);
    }

    /// <summary>Opens a compiled morphology; the bytes stay where they are.</summary>
    /// <returns>The morphology, or null where the bytes are none of this version.</returns>
    public static Morphology? Open(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < MorphologyCompiler.HeadLength || At(head, 0) != unchecked((int)MorphologyCompiler.Magic) || At(head, 1) != MorphologyCompiler.Version) return null;
        var parts = new ReadOnlyMemory<byte>[Parts];
        long start = MorphologyCompiler.HeadLength;
        for (var part = 0; part < Parts; part++)
        {
            var length = At(head, FirstLength + part);
            if (length < 0 || start + length > bytes.Length) return null;
            parts[part] = bytes.Slice((int)start, length);
            start += length;
        }
        return start == bytes.Length ? new Morphology(parts, At(head, 2), At(head, 3)) : null;
    }

    /// <summary>The forms of a lemma in ordinal order, itself mostly among them; empty for an unknown one.</summary>
    public ImmutableArray<string> FormsOf(string lemma)
    {
        if (lemma.Length is 0 or > LongestWord) return [];
        var value = _lemmas.Find(Encoding.UTF8.GetBytes(lemma));
        var starts = _paradigmStarts.Span;
        if (value <= 0 || (value + 1) * sizeof(int) >= starts.Length) return [];
        var rules = _paradigms.Span;
        var (start, end) = (At(starts, value), At(starts, value + 1));
        if (start < 0 || end < start || end > rules.Length / sizeof(uint)) return [];
        var forms = ImmutableArray.CreateBuilder<string>(end - start);
        for (var i = start; i < end; i++) forms.Add(Apply(lemma, At(rules, i)));
        return forms.ToImmutable();
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
    public string LemmaOf(ReadOnlySpan<char> form, MorphologicalReading reading) => Apply(form, (int)reading.LemmaRule);

    private string Apply(ReadOnlySpan<char> word, int at)
    {
        var rules = _rules.Span;
        if (at < 0 || at + 2 > rules.Length || at + 2 + rules[at + 1] > rules.Length || word.Length > LongestWord) return word.ToString();
        Span<byte> buffer = stackalloc byte[3 * LongestWord + byte.MaxValue];
        var kept = Math.Max(0, Encoding.UTF8.GetBytes(word, buffer) - rules[at]);
        var ending = rules.Slice(at + 2, rules[at + 1]);
        ending.CopyTo(buffer[kept..]);
        return Encoding.UTF8.GetString(buffer[..(kept + ending.Length)]);
    }

    private static int At(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * sizeof(int))..]);
}
