using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>A pattern with its conditions, ready to be matched.</summary>
/// <param name="program">Its tokens.</param>
/// <param name="agree">What must agree.</param>
/// <param name="disagree">What must not.</param>
/// <param name="write">What to write, or null.</param>
internal sealed class CompiledSequence(SequenceProgram program, ImmutableArray<Agreement> agree, ImmutableArray<Agreement> disagree, WritingTemplate? write)
{
    // Kept for the next who asks; threads that ask at once each make one of their own.
    private SequenceMatcher? _idle;

    public SequenceProgram Program => program;

    /// <summary>What to write, or null.</summary>
    public WritingTemplate? Write => write;

    /// <summary>The match that begins at a token, whatever must agree in it, or null.</summary>
    public SequenceMatch? MatchAt(SequenceReadings readings, int start)
    {
        var matcher = Interlocked.Exchange(ref _idle, null) ?? new SequenceMatcher(program);
        var match = matcher.At(readings, start);
        _idle = matcher;
        return match;
    }

    /// <summary>Whether all agrees in a match that must, and nothing that must not.</summary>
    public bool Holds(SequenceMatch match, SequenceReadings readings)
    {
        foreach (var agreement in agree)
        {
            if (!agreement.Holds(match, readings)) return false;
        }
        foreach (var agreement in disagree)
        {
            if (agreement.Holds(match, readings)) return false;
        }
        return true;
    }
}
