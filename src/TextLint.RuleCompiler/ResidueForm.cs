using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>The keys of <c>residue.yaml</c>; <c>dictionaries/README.md</c> explains them.</summary>
internal sealed record ResidueForm
{
    public required string Source { get; init; }

    public ImmutableArray<string> Labels { get; init; } = [];

    public ImmutableArray<string> ListLabels { get; init; } = [];

    public ImmutableArray<string> AboutLabels { get; init; } = [];

    public ImmutableArray<string> WeakLabels { get; init; } = [];

    public ImmutableArray<string> Leads { get; init; } = [];

    public ImmutableArray<string> WeakLeads { get; init; } = [];

    public ImmutableArray<string> Openings { get; init; } = [];

    public ImmutableArray<string> Tails { get; init; } = [];

    public ImmutableArray<string> Keywords { get; init; } = [];

    public ImmutableArray<string> Words { get; init; } = [];

    public ImmutableArray<string> Fillers { get; init; } = [];

    public ImmutableArray<string> Actions { get; init; } = [];

    public ImmutableArray<string> Address { get; init; } = [];

    public ImmutableArray<string> Stems { get; init; } = [];

    public ImmutableArray<string> Heads { get; init; } = [];

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<string> Endings { get; init; } = [];

    public ImmutableArray<string> DateWords { get; init; } = [];

    public ImmutableArray<string> DateLabels { get; init; } = [];

    /// <summary>The lists of several files as one vocabulary.</summary>
    public static ResidueVocabulary Join(IEnumerable<ResidueForm> forms)
    {
        ResidueForm[] all = [.. forms];
        return new ResidueVocabulary
        {
            Labels = Folded(all, form => form.Labels),
            ListLabels = Folded(all, form => form.ListLabels),
            AboutLabels = Folded(all, form => form.AboutLabels),
            WeakLabels = Folded(all, form => form.WeakLabels),
            Leads = Folded(all, form => form.Leads),
            WeakLeads = Folded(all, form => form.WeakLeads),
            Openings = Folded(all, form => form.Openings),
            Starts = Folded(all, form => [.. form.Leads.Concat(form.WeakLeads).Concat(form.Openings).Select(entry => string.Join(' ', ResidueVocabulary.Fold(entry).Split(' ').Take(ResidueVocabulary.WordsOfStart)))]),
            Tails = Folded(all, form => form.Tails),
            Keywords = Folded(all, form => form.Keywords),
            Words = Folded(all, form => form.Words),
            Fillers = Folded(all, form => form.Fillers),
            Actions = Folded(all, form => form.Actions),
            Address = Folded(all, form => form.Address),
            Stems = Folded(all, form => form.Stems),
            Heads = Folded(all, form => form.Heads),
            Authors = Folded(all, form => form.Authors),
            Endings = Folded(all, form => form.Endings),
            DateWords = Folded(all, form => form.DateWords),
            DateLabels = Folded(all, form => form.DateLabels),
        };
    }

    private static FrozenSet<string> Folded(ResidueForm[] forms, Func<ResidueForm, ImmutableArray<string>> list) =>
        forms.SelectMany(form => list(form)).Select(entry => ResidueVocabulary.Fold(entry)).Where(entry => entry.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}
