namespace TextLint.Analysis.Gluing;

/// <summary>A place where a space is missing.</summary>
/// <param name="Position">Offset in the projected text, before which the space belongs.</param>
/// <param name="Certainty">How sure that is.</param>
internal readonly record struct GlueJunction(int Position, GlueCertainty Certainty);
