namespace TextLint.Analysis.Checks;

/// <summary>What a length is counted in.</summary>
public enum LengthMeasure
{
    Words,
    Characters,
}
