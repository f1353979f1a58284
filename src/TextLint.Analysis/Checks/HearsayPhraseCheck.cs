using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Claims;
using TextLint.Analysis.Sequences;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Phrases that pass on what somebody says, thinks or found without a word about who did, in the writer's own voice: no source stands in the
/// sentence, besides one within the phrase, or in the sentences around it, and none before it is still telling.
/// </summary>
public sealed class HearsayPhraseCheck : SentenceCheck
{
    private SequenceCheck? _sequences;

    /// <summary>The phrases, in the short notation of <see cref="SequenceCheck"/>.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    /// <summary>Longer phrases that excuse one within them.</summary>
    public ImmutableArray<TokenPattern> Except { get; init; } = [];

    /// <summary>How many sentences before it, in the same paragraph, may name the source.</summary>
    public int Back { get; init; } = 1;

    /// <summary>How many sentences behind it may name the source.</summary>
    public int Ahead { get; init; } = 1;

    /// <summary>Whether police or courts beside it are a source.</summary>
    public bool Justice { get; init; }

    public override ImmutableArray<string> Triggers => Sequences.Triggers;

    public override ImmutableArray<LexiconKind> Needed => Sequences.Needed;

    private SequenceCheck Sequences => _sequences ??= new SequenceCheck
    {
        Patterns = [.. Phrases.Select(static phrase => new SequencePattern { Tokens = [new TokenPattern(phrase)] })],
        Except = Except,
    };

    public override IEnumerable<OptionProblem> Validate() =>
        Sequences.Validate().Select(static problem => problem.Option == nameof(SequenceCheck.Patterns) ? problem with { Option = nameof(Phrases), Path = [] } : problem);

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        foreach (var found in Sequences.Find(sentence, model))
        {
            var attributions = model.Attributions;
            var index = attributions.IndexAt(found.Span.Start);
            if (index < 0 || attributions.SentenceAt(index).Span != sentence.Span) continue;
            var nearby = new NearbySources(attributions, SourceGrade.Partly);
            if (attributions.IsToldOn(index) || nearby.ExcuseFromParagraph(index, Back, Ahead) || HasOwnSource(attributions, index, found)) continue;
            if (Justice && nearby.IsBesideJustice(index, Back, Ahead, found.Span)) continue;
            yield return new Finding(found.Span) { Related = [.. nearby.Hint(index)] };
        }
    }

    private static bool HasOwnSource(ArticleAttributions attributions, int sentence, Finding found)
    {
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution is not { Source: { } source, IsClaim: true, Grade: >= SourceGrade.Partly, Kind: not AttributionKind.Anaphor }) continue;
            // "It is said of him that he prefers": the one of whom it is said.
            if (attribution.IsPronoun && found.Span.End <= source.Start && source.End <= attribution.Cue.Start) continue;
            if (attribution.Grade > SourceGrade.Document || !source.OverlapsWith(found.Span) || IsAgent(attribution, source, found)) return true;
        }
        return false;
    }

    // "is put by the union at three": within the phrase, before the verb.
    private static bool IsAgent(Attribution attribution, TextSpan source, Finding found) =>
        found.Span.Start < source.Start && source.End <= attribution.Cue.Start && found.Span.Contains(attribution.Cue);
}
