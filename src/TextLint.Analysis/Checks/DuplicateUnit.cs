namespace TextLint.Analysis.Checks;

/// <summary>What a search for duplicates compares.</summary>
public enum DuplicateUnit
{
    Headline,
    Block,
    Sentence,
    Caption,
}
