using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>The keys of <c>conventions.yaml</c>; <c>dictionaries/README.md</c> explains them.</summary>
internal sealed record ConventionsForm
{
    public required string Language { get; init; }

    public string Source { get; init; } = "";

    public bool OrdinalFullStop { get; init; }

    public string JoiningMarks { get; init; } = "";

    public ImmutableArray<string> QuotationMarks { get; init; } = [];

    public ImmutableArray<string> InnerQuotationMarks { get; init; } = [];

    public ImmutableArray<string> Abbreviations { get; init; } = [];

    public ImmutableArray<string> NotAbbreviations { get; init; } = [];

    public ImmutableArray<string> FinalAbbreviations { get; init; } = [];

    public ImmutableArray<string> NumberAbbreviations { get; init; } = [];

    public ImmutableArray<string> SentenceOpeners { get; init; } = [];

    public ImmutableArray<string> CreditCues { get; init; } = [];

    public ImmutableArray<string> BylineCues { get; init; } = [];

    public ImmutableArray<string> CaptionCues { get; init; } = [];

    /// <summary>Reads a file; a pair of quotation marks that is no pair is a problem.</summary>
    public static YamlReading<ConventionsForm> Read(RuleFile file)
    {
        var reading = YamlFile.Read<ConventionsForm>(file);
        if (reading.Value is not { } form || form.QuotationMarks.Concat(form.InnerQuotationMarks).FirstOrDefault(pair => pair.Length != 2) is not { } odd) return reading;
        return new(null, [new RuleProblem(file.Path, default, default, RuleFileError.WrongType, odd) { Expected = ["'“”'"] }]);
    }

    /// <summary>The conventions, joined with what CLDR knows of the language.</summary>
    public TextConventions ToConventions(CldrPackages? cldr) => new()
    {
        Language = Language,
        Abbreviations = (cldr?.Suppressions(Language) ?? [])
            .Select(WithoutBlanks).Except(NotAbbreviations)
            .Concat(Abbreviations).Concat(FinalAbbreviations).Concat(NumberAbbreviations).ToFrozenSet(),
        FinalAbbreviations = FinalAbbreviations.ToFrozenSet(),
        NumberAbbreviations = NumberAbbreviations.ToFrozenSet(),
        SentenceOpeners = SentenceOpeners.ToFrozenSet(),
        CreditCues = CreditCues.ToFrozenSet(),
        BylineCues = BylineCues.ToFrozenSet(),
        CaptionCues = CaptionCues.ToFrozenSet(),
        Months = (cldr?.Months(Language) ?? []).ToFrozenSet(),
        OrdinalFullStop = OrdinalFullStop,
        JoiningMarks = JoiningMarks,
        QuotationMarks = [.. Pairs(QuotationMarks, 1), .. Pairs(InnerQuotationMarks, 2)],
    };

    private static IEnumerable<QuotationMarks> Pairs(ImmutableArray<string> pairs, int level) => pairs.Select(pair => new QuotationMarks(pair[0], pair[1], level));

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
