using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Words or a pattern at most, or at least, so many times in a unit. Too many are reported at the first that is too many, with those before
/// as related places; too few at the unit.
/// </summary>
public sealed class OccurrenceCheck : ArticleCheck
{
    private PhraseTable? _table;

    /// <summary>The words and phrases that are counted together, written as in <c>term</c>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count as words too.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>A regular expression whose matches within a sentence are counted too; what its group <c>flag</c> takes is reported.</summary>
    public LinearPattern? Pattern { get; init; }

    /// <summary>Whether capitals make no difference for the words.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether what stands between quotation marks counts.</summary>
    public bool Quotations { get; init; } = true;

    /// <summary>What is counted in.</summary>
    public TextUnit Unit { get; init; } = TextUnit.Article;

    /// <summary>Most times.</summary>
    public int? Max { get; init; }

    /// <summary>Fewest times.</summary>
    public int? Min { get; init; }

    public override ImmutableArray<string> Triggers
    {
        get
        {
            if (Min > 0 || Pattern is { RequiredLiterals.IsEmpty: true }) return [];
            var words = PhraseTable.TriggersOf(Words);
            return Pattern is null ? words : words.AddRange(Pattern.RequiredLiterals);
        }
    }

    public override ImmutableArray<string> Placeholders => CountBounds.Placeholders;

    private CountBounds Bounds => new(Min, Max);

    private PhraseTable Table => _table ??= new PhraseTable(Words, IgnoreCase);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Words.IsEmpty && Pattern is null) yield return new OptionProblem(nameof(Words), -1, RuleFileError.MissingKey, "words");
        if (Pattern?.Problem is { } problem) yield return new OptionProblem(nameof(Pattern), -1, problem.Error, problem.Detail);
        foreach (var wrong in PhraseOption.Validate(nameof(Words), Words).Concat(Bounds.Validate())) yield return wrong;
    }

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        foreach (var unit in CountedUnit.Of(model.Document, Unit))
        {
            var places = unit.Sentences.SelectMany(PlacesIn).Where(place => Quotations || !model.IsQuoted(place)).ToImmutableArray();
            if (Bounds.Allow(places.Length)) continue;
            var isTooMany = places.Length > Max;
            yield return new Finding(isTooMany ? places[Max!.Value] : unit.Span)
            {
                Arguments = Bounds.Arguments(places.Length),
                Related = isTooMany ? places[..Max!.Value] : places,
            };
        }
    }

    private IEnumerable<TextSpan> PlacesIn(Sentence sentence)
    {
        var places = Table.Find(sentence).Select(match => match.Projected);
        if (Pattern is not null) places = places.Concat(Pattern.FlaggedIn(sentence)).Distinct().OrderBy(span => span.Start);
        return places.Select(sentence.Text.ToSource);
    }
}
