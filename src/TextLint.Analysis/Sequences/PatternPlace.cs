namespace TextLint.Analysis.Sequences;

/// <summary>A place at which a pattern has one of its words.</summary>
/// <param name="Pattern">Number of the pattern.</param>
/// <param name="Token">Index of the token.</param>
internal readonly record struct PatternPlace(int Pattern, int Token) : IComparable<PatternPlace>
{
    /// <summary>By pattern, then by token.</summary>
    public int CompareTo(PatternPlace other) => Pattern != other.Pattern ? Pattern.CompareTo(other.Pattern) : Token.CompareTo(other.Token);
}
