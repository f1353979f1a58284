using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>
/// The contiguous text that a reader sees of a block, and the way back to the source. Markup and soft hyphens are gone,
/// entities are characters, letters are composed (NFC); this class alone converts between the two sets of offsets.
/// </summary>
/// <remarks>All offsets are UTF-16, all spans half-open. Projected offsets count from the start of this text.</remarks>
public sealed class ProjectedText
{
    private readonly string _buffer;
    private readonly int _offset;
    private readonly Run[] _runs;

    private ProjectedText(string buffer, int offset, int length, Run[] runs)
    {
        _buffer = buffer;
        _offset = offset;
        Length = length;
        _runs = runs;
    }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Characters => _buffer.AsSpan(_offset, Length);

    /// <summary>True when projected and source offsets differ by a constant.</summary>
    public bool IsVerbatim => _runs.Length <= 1 && (_runs.Length == 0 || _runs[0].IsVerbatim);

    public char this[int projected] => _buffer[_offset + projected];

    /// <summary>The characters of a projected span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan projected) => _buffer.AsSpan(_offset + projected.Start, projected.Length);

    public override string ToString() => _buffer.Substring(_offset, Length);

    /// <summary>A text that shows <paramref name="span"/> of the source as it stands; nothing is copied.</summary>
    public static ProjectedText Verbatim(string source, TextSpan span) =>
        new(source, span.Start, span.Length, span.Length == 0 ? [] : [new Run(0, span.Start, span.Length, span.Length)]);

    /// <summary>
    /// The source span of a projected span. It begins with its first and ends with its last visible character: markup inside
    /// is covered, markup around is not. A character that stands for several (an entity) is covered whole.
    /// </summary>
    public TextSpan ToSource(TextSpan projected)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(projected.End, Length);
        if (_runs.Length == 0) return new TextSpan(_offset, 0);
        var first = _runs[RunAt(projected.Start)];
        if (projected.IsEmpty) return new TextSpan(first.SourceStartOf(projected.Start), 0);
        var last = projected.End <= first.End ? first : _runs[RunAt(projected.End - 1)];
        return TextSpan.FromBounds(first.SourceStartOf(projected.Start), last.SourceEndOf(projected.End));
    }

    /// <summary>
    /// The projected span that shows <paramref name="source"/>; hidden source (markup, soft hyphens) gives an empty span at the
    /// next visible character. Positions outside this text are clamped to it.
    /// </summary>
    public TextSpan ToProjected(TextSpan source)
    {
        var start = ProjectedStartOf(source.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ProjectedEndOf(source.End)));
    }

    private int ProjectedStartOf(int source)
    {
        foreach (var run in _runs)
        {
            if (source >= run.SourceEnd) continue;
            if (source <= run.SourceStart) return run.Start;
            return run.IsVerbatim ? run.Start + source - run.SourceStart : run.Start;
        }
        return Length;
    }

    private int ProjectedEndOf(int source)
    {
        for (var i = _runs.Length - 1; i >= 0; i--)
        {
            var run = _runs[i];
            if (source <= run.SourceStart) continue;
            if (source >= run.SourceEnd) return run.End;
            return run.IsVerbatim ? run.Start + source - run.SourceStart : run.End;
        }
        return 0;
    }

    private int RunAt(int projected)
    {
        if (_runs.Length == 1) return 0;
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= projected) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>Puts a projected text together from left to right.</summary>
    public sealed class Builder
    {
        private readonly string _source;
        private readonly System.Text.StringBuilder _text = new();
        private readonly List<Run> _runs = [];

        /// <param name="source">The whole source text.</param>
        public Builder(string source) => _source = source;

        /// <summary>Characters so far.</summary>
        public int Length => _text.Length;

        /// <summary>The last character so far, or NUL.</summary>
        public char Last => _text.Length == 0 ? '\0' : _text[^1];

        /// <summary>Shows a stretch of the source as it stands.</summary>
        public Builder Append(TextSpan source)
        {
            if (source.IsEmpty) return this;
            AddRun(new Run(_text.Length, source.Start, source.Length, source.Length));
            _text.Append(_source, source.Start, source.Length);
            return this;
        }

        /// <summary>Shows <paramref name="replacement"/> (one entity, one composed letter, one blank) for a stretch of the source.</summary>
        public Builder Append(ReadOnlySpan<char> replacement, TextSpan source)
        {
            if (replacement.IsEmpty) return this;
            AddRun(new Run(_text.Length, source.Start, replacement.Length, source.Length));
            _text.Append(replacement);
            return this;
        }

        /// <summary>The text so far.</summary>
        public ProjectedText ToProjectedText()
        {
            var buffer = _text.ToString();
            return new ProjectedText(buffer, 0, buffer.Length, [.. _runs]);
        }

        private void AddRun(Run run)
        {
            if (_runs.Count > 0 && _runs[^1] is var last && last.IsVerbatim && run.IsVerbatim && last.SourceEnd == run.SourceStart)
                _runs[^1] = new Run(last.Start, last.SourceStart, last.Length + run.Length, last.SourceLength + run.SourceLength);
            else
                _runs.Add(run);
        }
    }

    private readonly record struct Run(int Start, int SourceStart, int Length, int SourceLength)
    {
        public int End => Start + Length;

        public int SourceEnd => SourceStart + SourceLength;

        public bool IsVerbatim => Length == SourceLength;

        public int SourceStartOf(int projected) =>
            projected >= End ? SourceEnd : IsVerbatim ? SourceStart + projected - Start : SourceStart;

        public int SourceEndOf(int projected) => IsVerbatim ? SourceStart + projected - Start : SourceEnd;
    }
}
