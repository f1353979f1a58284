namespace TextLint.Language;

/// <summary>The lines of a table of speech words, found by their form without taking the table apart. Safe for many threads.</summary>
internal sealed class SpeechLines
{
    private const int FewestBuckets = 16;

    private readonly string _table;
    private readonly int[] _starts;

    // A byte of the hash of each form, 0 where there is none: most words are not listed, and are told by it alone.
    private readonly byte[] _tags;

    // Numbers are read from a line once.
    private readonly SpeechWord?[] _read;

    /// <param name="table">The table; of lines with the same form the last counts.</param>
    public SpeechLines(string table)
    {
        _table = table;
        var buckets = FewestBuckets;
        while (buckets < 2 * table.AsSpan().Count('\n')) buckets *= 2;
        _starts = new int[buckets];
        _tags = new byte[buckets];
        _read = new SpeechWord?[buckets];
        for (var start = 0; start < table.Length; start = EndOf(start) + 1) Add(start);
    }

    public bool IsEmpty { get; private set; } = true;

    /// <summary>What the table says of a form in small letters; nothing where it does not list it.</summary>
    public SpeechWord Find(ReadOnlySpan<char> form)
    {
        var hash = WordHash.Of(form);
        var bucket = BucketOf(form, hash);
        return _tags[bucket] == 0 ? SpeechWord.Unknown : _read[bucket] ??= Read(_starts[bucket] + form.Length + 1);
    }

    private void Add(int start)
    {
        var form = FormAt(start);
        if (form.IsEmpty) return;
        var hash = WordHash.Of(form);
        var bucket = BucketOf(form, hash);
        (_starts[bucket], _tags[bucket]) = (start, TagOf(hash));
        IsEmpty = false;
    }

    // The bucket that holds a form, or the free one that it would take.
    private int BucketOf(ReadOnlySpan<char> form, uint hash)
    {
        var tag = TagOf(hash);
        var bucket = (int)(hash & (uint)(_tags.Length - 1));
        while (_tags[bucket] != 0 && !(_tags[bucket] == tag && IsAt(_starts[bucket], form))) bucket = (bucket + 1) & (_tags.Length - 1);
        return bucket;
    }

    // The bits that do not choose the bucket.
    private static byte TagOf(uint hash) => (byte)((hash >> 24) | 1);

    private bool IsAt(int start, ReadOnlySpan<char> form)
    {
        var rest = _table.AsSpan(start);
        return rest.Length > form.Length && rest[form.Length] == '\t' && rest.StartsWith(form, StringComparison.Ordinal);
    }

    // A line without a tab says something of the language.
    private ReadOnlySpan<char> FormAt(int start)
    {
        var length = _table.AsSpan(start).IndexOfAny('\t', '\n');
        return length > 0 && _table[start + length] == '\t' ? _table.AsSpan(start, length) : default;
    }

    private int EndOf(int start)
    {
        var length = _table.AsSpan(start).IndexOf('\n');
        return length < 0 ? _table.Length : start + length;
    }

    private SpeechWord Read(int start)
    {
        var columns = _table.AsSpan(start, EndOf(start) - start);
        var first = columns.IndexOf('\t');
        var second = first + 1 + columns[(first + 1)..].IndexOf('\t');
        var third = second + 1 + columns[(second + 1)..].IndexOf('\t');
        return new SpeechWord(
            (SpeechRoles)ulong.Parse(columns[..first], provider: null),
            (SpeechRoles)ulong.Parse(columns[(first + 1)..second], provider: null),
            (SpeechTopics)byte.Parse(columns[(second + 1)..third], provider: null),
            columns[(third + 1)..].ToString());
    }
}
