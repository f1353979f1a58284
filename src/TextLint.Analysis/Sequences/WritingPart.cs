namespace TextLint.Analysis.Sequences;

/// <summary>A piece of what is written: a text, or a captured token in some form.</summary>
/// <param name="Text">The text; empty where a token is written.</param>
/// <param name="Capture">Name or place of the captured token, or null.</param>
/// <param name="Lemma">Lemma to write in the form of the token, or null for its own.</param>
/// <param name="Features">Features that differ from those of the token, or null.</param>
internal sealed record WritingPart(string Text, string? Capture = null, string? Lemma = null, string? Features = null);
