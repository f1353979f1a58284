namespace TextLint.Segmentation;

/// <summary>How well found spans agree with given ones.</summary>
internal readonly record struct Score(int Given, int Found, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Given == 0 ? 0 : (double)Right / Given;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score Of<T>(IReadOnlySet<T> given, IReadOnlySet<T> found) => new(given.Count, found.Count, given.Count(found.Contains));

    public override string ToString() =>
        FormattableString.Invariant($"F1 {F1:0.0000}  precision {Precision:0.0000}  recall {Recall:0.0000}  given {Given}  found {Found}");
}
