using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TextLint.Language;

/// <summary>Compiles forms with their readings into the file that a <see cref="Morphology"/> is read from.</summary>
/// <remarks>
/// Layout, little-endian: magic, version, the roots of both automata, and the lengths of the parts; where the readings of each class begin;
/// the readings; the rules of lemmas; the automaton of forms, whose values are numbers of classes; where the rules of each paradigm begin;
/// the rules that make the forms of a lemma; the automaton of lemmas, whose values are numbers of paradigms. Forms with the same readings
/// share a class, lemmas whose forms are made alike a paradigm.
/// </remarks>
public static class MorphologyCompiler
{
    internal const uint Magic = 0x4D4C5454;
    internal const int Version = 2;
    internal const int HeadLength = 44;

    /// <summary>Compiles entries in any order; the same entries give the same bytes.</summary>
    public static byte[] Compile(IEnumerable<MorphologicalEntry> entries)
    {
        var rules = new LemmaRules();
        var paradigms = new Paradigms(rules);
        var byForm = new SortedDictionary<string, List<MorphologicalReading>>(StringComparer.Ordinal);
        foreach (var (form, lemma, reading) in entries)
        {
            if (!byForm.TryGetValue(form, out var readings)) byForm.Add(form, readings = []);
            Merge(readings, reading with { LemmaRule = rules.NumberOf(form, lemma) });
            paradigms.Add(lemma, form);
        }

        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new List<int> { 0, 0 };
        var all = new List<MorphologicalReading>();
        var forms = new List<KeyValuePair<string, int>>(byForm.Count);
        foreach (var (form, readings) in byForm)
        {
            var ordered = readings.OrderBy(static reading => reading.PartOfSpeech).ThenBy(static reading => reading.ToString(), StringComparer.Ordinal).ToArray();
            var key = Convert.ToBase64String(MemoryMarshal.AsBytes(ordered.AsSpan()));
            if (!classes.TryGetValue(key, out var number))
            {
                number = starts.Count - 1;
                classes.Add(key, number);
                all.AddRange(ordered);
                starts.Add(all.Count);
            }
            forms.Add(new(form, number));
        }
        var (nodes, root) = AutomatonBuilder.Build(forms);
        var (lemmas, lemmaRoot) = AutomatonBuilder.Build(paradigms.Lemmas());
        return Write([root, lemmaRoot],
        [
            BytesOf<int>([.. starts]), BytesOf<MorphologicalReading>([.. all]), rules.ToArray(), nodes,
            BytesOf<int>([.. paradigms.Starts]), BytesOf<uint>([.. paradigms.Rules]), lemmas,
        ]);
    }

    private static void Merge(List<MorphologicalReading> readings, MorphologicalReading reading)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var other = readings[i];
            // An uninflected adjective stays apart from its inflected forms.
            if (SkeletonOf(other) != SkeletonOf(reading) || other.AnyCells == NominalCells.None != (reading.AnyCells == NominalCells.None)) continue;
            readings[i] = other with
            {
                Persons = other.Persons | reading.Persons,
                Cells = other.Cells | reading.Cells,
                WeakCells = other.WeakCells | reading.WeakCells,
                MixedCells = other.MixedCells | reading.MixedCells,
            };
            return;
        }
        readings.Add(reading);
    }

    private static MorphologicalReading SkeletonOf(MorphologicalReading reading) =>
        reading with { Persons = 0, Cells = 0, WeakCells = 0, MixedCells = 0 };

    private static byte[] BytesOf<T>(T[] values) where T : struct => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private static byte[] Write(int[] roots, byte[][] parts)
    {
        var bytes = new byte[HeadLength + parts.Sum(static part => part.Length)];
        var at = 0;
        foreach (var number in (int[])[unchecked((int)Magic), Version, .. roots, .. parts.Select(static part => part.Length)])
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), number);
            at += sizeof(int);
        }
        foreach (var part in parts)
        {
            part.CopyTo(bytes, at);
            at += part.Length;
        }
        return bytes;
    }

    /// <summary>The forms of each lemma, as rules that make them of the lemma.</summary>
    private sealed class Paradigms(LemmaRules rules)
    {
        private readonly SortedDictionary<string, SortedSet<string>> _forms = new(StringComparer.Ordinal);

        public List<int> Starts { get; } = [0, 0];

        public List<uint> Rules { get; } = [];

        public void Add(string lemma, string form)
        {
            if (!_forms.TryGetValue(lemma, out var forms)) _forms.Add(lemma, forms = new SortedSet<string>(StringComparer.Ordinal));
            forms.Add(form);
        }

        public List<KeyValuePair<string, int>> Lemmas()
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            var lemmas = new List<KeyValuePair<string, int>>(_forms.Count);
            foreach (var (lemma, forms) in _forms)
            {
                if (lemma.Length == 0) continue;
                var made = forms.Select(form => rules.NumberOf(lemma, form)).ToArray();
                var key = string.Join(',', made);
                if (!numbers.TryGetValue(key, out var number))
                {
                    number = Starts.Count - 1;
                    numbers.Add(key, number);
                    Rules.AddRange(made);
                    Starts.Add(Rules.Count);
                }
                lemmas.Add(new(lemma, number));
            }
            return lemmas;
        }
    }

    /// <summary>Rules that make a lemma of a form: how many bytes of UTF-8 to cut off, and what to put there.</summary>
    private sealed class LemmaRules
    {
        private readonly Dictionary<(int Cut, string Ending), uint> _numbers = [];
        private readonly List<byte> _bytes = [];

        // A rule is found by its place: one byte to cut, one byte of length, then the ending; padded so that what follows stays aligned.
        public uint NumberOf(string form, string lemma)
        {
            var common = form.AsSpan().CommonPrefixLength(lemma);
            var cut = Encoding.UTF8.GetByteCount(form.AsSpan(common));
            var ending = lemma[common..];
            if (_numbers.TryGetValue((cut, ending), out var number)) return number;
            number = (uint)_bytes.Count;
            var bytes = Encoding.UTF8.GetBytes(ending);
            _bytes.Add(checked((byte)cut));
            _bytes.Add(checked((byte)bytes.Length));
            _bytes.AddRange(bytes);
            _numbers.Add((cut, ending), number);
            return number;
        }

        public byte[] ToArray()
        {
            while (_bytes.Count % 4 != 0) _bytes.Add(0);
            return [.. _bytes];
        }
    }
}
