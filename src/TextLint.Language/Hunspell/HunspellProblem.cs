namespace TextLint.Language.Hunspell;

/// <summary>What is wrong with a line of a dictionary; the line is left out and the rest is read.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">The word or value in question.</param>
public sealed record HunspellProblem(string Path, int Line, HunspellProblemKind Kind, string Detail);
