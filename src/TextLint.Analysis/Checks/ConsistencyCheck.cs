using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Variants of one thing of which an article should use one. Where it uses several, those other than the most frequent (of equally frequent
/// ones, the first) are reported, with the first place of that one.
/// </summary>
public sealed class ConsistencyCheck : ArticleCheck
{
    private PhraseTable? _table;
    private int[]? _groups;
    private string[]? _all;

    /// <summary>Groups of words or phrases that mean the same, written as in <c>term</c>; the rest that a <c>*</c> stands for is kept in a fix.</summary>
    public ImmutableArray<ImmutableArray<string>> Variants { get; init; } = [];

    /// <summary>Whether capitals make no difference.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether what stands between quotation marks counts; a quotation keeps the spelling of its source.</summary>
    public bool Quotations { get; init; } = true;

    /// <summary>Whether writing the more frequent variant is right without a look.</summary>
    public bool Safe { get; init; }

    // A finding needs two variants of a group, so all but one wake the check; the one that does not is likely to be the usual form.
    public override ImmutableArray<string> Triggers => PhraseTable.TriggersOf([.. Variants.SelectMany(group => group.Where(entry => entry != UsualOf(group)))]);

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    private string[] All => _all ??= Entries();

    private PhraseTable Table => _table ??= new PhraseTable([.. All], IgnoreCase);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Variants.IsEmpty) yield return new OptionProblem(nameof(Variants), -1, RuleFileError.MissingKey, "variants");
        for (var i = 0; i < Variants.Length; i++)
        {
            var group = Variants[i];
            if (group.Length < 2) yield return new OptionProblem(nameof(Variants), i, RuleFileError.UnknownValue, string.Join(", ", group));
            foreach (var problem in PhraseOption.Validate(nameof(Variants), group)) yield return problem with { Index = i };
        }
    }

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var occurrences = OccurrencesIn(model);
        if (occurrences.Count < 2) return [];
        return occurrences
            .GroupBy(occurrence => Groups[occurrence.Match.Entry])
            .SelectMany(FindingsIn)
            .OrderBy(finding => finding.Span.Start);
    }

    private List<Occurrence> OccurrencesIn(ArticleModel model)
    {
        var occurrences = new List<Occurrence>();
        foreach (var block in model.Document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                foreach (var match in Table.Find(sentence))
                {
                    var occurrence = new Occurrence(sentence, match);
                    if (Quotations || !model.IsQuoted(occurrence.Span)) occurrences.Add(occurrence);
                }
            }
        }
        return occurrences;
    }

    private IEnumerable<Finding> FindingsIn(IEnumerable<Occurrence> group)
    {
        // A stable order: of equally frequent variants the one that occurs first comes first.
        var variants = group.GroupBy(occurrence => occurrence.Match.Entry).OrderByDescending(variant => variant.Count()).ToList();
        var first = variants[0].First();
        return variants.Skip(1).SelectMany(variant => variant).Select(occurrence => FindingOf(occurrence, first));
    }

    private Finding FindingOf(Occurrence occurrence, Occurrence preferred)
    {
        var text = occurrence.Sentence.Text;
        var found = text.Slice(occurrence.Match.Projected);
        var rest = found[occurrence.Match.StemLength..];
        var stem = All[preferred.Match.Entry].TrimEnd('*');
        var replacement = LetterCase.Transfer(found, All[occurrence.Match.Entry], string.Concat(stem, rest));
        return new Finding(occurrence.Span)
        {
            Arguments = [new("replacement", replacement)],
            Fixes = VisibleEdit.Replace(text, occurrence.Match.Projected, replacement, Safe) is { } fix ? [fix] : [],
            Related = [preferred.Span],
        };
    }

    // The pieces of a phrase are everyday words; of single words the first is the one that the rule prefers.
    private static string UsualOf(ImmutableArray<string> group) => group.FirstOrDefault(entry => entry.Contains(' ', StringComparison.Ordinal)) ?? group[0];

    // The group of each entry.
    private int[] Groups => _groups ??= GroupsOfEntries();

    private string[] Entries()
    {
        var entries = new List<string>();
        foreach (var group in Variants) entries.AddRange(group.AsSpan());
        return [.. entries];
    }

    private int[] GroupsOfEntries()
    {
        var groups = new List<int>();
        for (var i = 0; i < Variants.Length; i++)
        {
            for (var entry = 0; entry < Variants[i].Length; entry++) groups.Add(i);
        }
        return [.. groups];
    }

    private sealed record Occurrence(Sentence Sentence, PhraseMatch Match)
    {
        public TextSpan Span => Sentence.Text.ToSource(Match.Projected);
    }
}
