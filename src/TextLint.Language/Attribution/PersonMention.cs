namespace TextLint.Language;

/// <summary>A place where an article speaks of a person by a name or an office.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">First token of the name; the office itself.</param>
/// <param name="Last">Last token of the name.</param>
/// <param name="Person">Index of the person.</param>
internal readonly record struct PersonMention(int Sentence, int First, int Last, int Person);
