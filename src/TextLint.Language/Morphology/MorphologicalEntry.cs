namespace TextLint.Language;

/// <summary>A form with one reading, as a source gives it to <see cref="MorphologyCompiler"/>.</summary>
/// <param name="Form">The form as written.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Reading">What the form is.</param>
public readonly record struct MorphologicalEntry(string Form, string Lemma, MorphologicalReading Reading);
