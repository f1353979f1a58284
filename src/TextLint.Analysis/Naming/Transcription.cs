using System.Collections.Immutable;
using System.Text;

namespace TextLint.Analysis.Naming;

/// <summary>Writes names in the letters of another system of transcription.</summary>
internal sealed class Transcription
{
    private const char AtStart = '^';
    private const char AtEnd = '$';
    private readonly Dictionary<string, string> _letters;
    private readonly int _longest;

    /// <param name="letters">
    /// Groups of small letters, each with what stands for it; the longest that fits is taken. <c>^</c> before a group stands for the start of
    /// the name, <c>$</c> behind it for its end.
    /// </param>
    public Transcription(ImmutableArray<KeyValuePair<string, string>> letters)
    {
        _letters = letters.DistinctBy(static pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        foreach (var group in _letters.Keys) _longest = Math.Max(_longest, group.Length);
    }

    /// <summary>The name in the other letters; what no group says stays.</summary>
    /// <param name="name">A name of which only the first letter is a capital.</param>
    public string Of(string name)
    {
        var marked = AtStart + name.ToLowerInvariant() + AtEnd;
        var lookup = _letters.GetAlternateLookup<ReadOnlySpan<char>>();
        var written = new StringBuilder(marked.Length + 4);
        for (var i = 0; i < marked.Length;)
        {
            var taken = 0;
            for (var length = Math.Min(_longest, marked.Length - i); length > 0 && taken == 0; length--)
            {
                if (!lookup.TryGetValue(marked.AsSpan(i, length), out var letters)) continue;
                written.Append(letters);
                taken = length;
            }
            if (taken == 0 && marked[i] is not (AtStart or AtEnd)) written.Append(marked[i]);
            i += Math.Max(taken, 1);
        }
        written[0] = char.ToUpperInvariant(written[0]);
        return written.ToString();
    }
}
