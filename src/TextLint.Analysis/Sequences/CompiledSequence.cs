using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>A pattern with its conditions, ready to be matched.</summary>
/// <param name="Program">Its tokens.</param>
/// <param name="Agree">What must agree.</param>
/// <param name="Disagree">What must not.</param>
/// <param name="Write">What to write, or null.</param>
internal sealed record CompiledSequence(SequenceProgram Program, ImmutableArray<Agreement> Agree, ImmutableArray<Agreement> Disagree, WritingTemplate? Write)
{
    public bool Holds(SequenceMatch match, SequenceReadings readings)
    {
        foreach (var agreement in Agree)
        {
            if (!agreement.Holds(match, readings)) return false;
        }
        foreach (var agreement in Disagree)
        {
            if (agreement.Holds(match, readings)) return false;
        }
        return true;
    }
}
