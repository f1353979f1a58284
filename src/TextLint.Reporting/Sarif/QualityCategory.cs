using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>The categories of MQM (Multidimensional Quality Metrics, MQM Core, themqm.org) that classes of flaw belong to.</summary>
internal static class QualityCategory
{
    /// <summary>The categories in use, in the order in which a report lists them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Defect>().Select(Of).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The category of a class of flaw, a dimension and a type; null where MQM, which judges translations, has none.</summary>
    public static string? Of(Defect defect) => defect switch
    {
        Defect.Agreement or Defect.VerbForm or Defect.WordOrder or Defect.TenseMood or Defect.RepeatedWord or Defect.StrayFragment => "linguistic-conventions/grammar",
        Defect.Spelling or Defect.GluedWords or Defect.SplitWord or Defect.PronounCase or Defect.Capitalisation => "linguistic-conventions/spelling",
        Defect.Punctuation or Defect.QuoteStyle => "linguistic-conventions/punctuation",
        Defect.Spacing or Defect.Typography => "linguistic-conventions/textual-conventions",
        Defect.MtArtifact => "style/unidiomatic-style",
        Defect.Cliche or Defect.Redundancy or Defect.Coherence => "style/awkward-style",
        Defect.ForeignFragment => "accuracy/untranslated",
        Defect.NameVariant => "terminology/inconsistent-use-of-terminology",
        Defect.MarkupResidue => "design-and-markup/markup-tag",
        _ => null,
    };
}
