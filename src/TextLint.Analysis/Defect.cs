namespace TextLint.Analysis;

/// <summary>The class of flaw that a rule finds; a tag of its SARIF rule in kebab-case (<c>glued-words</c>).</summary>
public enum Defect
{
    GluedWords, SplitWord, StrayFragment, RepeatedWord, Spacing, Spelling,
    DuplicateHeadline, DuplicateParagraph, Boilerplate, CreditInBody, CaptionInBody, MarkupResidue, ForeignFragment,
    Agreement, VerbForm, WordOrder, PronounCase, TenseMood, MtArtifact, Punctuation, Capitalisation,
    UnattributedClaim, VagueSource, Weasel, NameVariant, InconsistentFact, HeadlineMismatch,
    Cliche, Redundancy, LoadedLanguage, Coherence, QuoteStyle, Typography,
}
