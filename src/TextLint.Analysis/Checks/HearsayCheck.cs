using System.Collections.Immutable;
using TextLint.Analysis.Claims;
using TextLint.Analysis.Sequences;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Claims that a modal verb or the like passes on as hearsay without a source: in the sentence, in the ones before and behind it, or in one that tells on
/// what was attributed before. Plans and duties stand in the present tense and are left alone.
/// </summary>
public sealed class HearsayCheck : ArticleCheck
{
    private ExcusingPhrases? _excuses;

    /// <summary>Literals of which one stands in every article with such a verb.</summary>
    public required ImmutableArray<string> Cues { get; init; }

    /// <summary>By what means it is passed on: <c>hearsay</c> (a modal verb), <c>impersonal</c> (it is said) or <c>doubt</c> (an adverb).</summary>
    public ImmutableArray<AttributionKind> Forms { get; init; } = [AttributionKind.Hearsay];

    /// <summary>How many sentences before it may name the source.</summary>
    public int Back { get; init; } = 1;

    /// <summary>How many sentences behind it may name the source.</summary>
    public int Ahead { get; init; } = 1;

    /// <summary>Phrases around the verb or adverb that excuse it.</summary>
    public ImmutableArray<TokenPattern> Except { get; init; } = [];

    public override ImmutableArray<string> Triggers => Cues;

    public override ImmutableArray<LexiconKind> Needed => Excuses.Needed;

    private ExcusingPhrases Excuses => _excuses ??= new ExcusingPhrases(Except);

    public override IEnumerable<OptionProblem> Validate() => Excuses.Validate(nameof(Except));

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        var nearby = new NearbySources(attributions, SourceGrade.Partly);
        var last = -1;
        foreach (var attribution in attributions.All)
        {
            if (!Forms.Contains(attribution.Kind) || attribution.Source is not null) continue;
            var sentence = attribution.Sentence;
            // One finding for a paragraph or a run of such sentences.
            var goesOn = last >= 0 && (sentence - last <= 1 || ReferenceEquals(attributions.BlockAt(sentence), attributions.BlockAt(last)));
            if (HasOwnSource(attributions, attribution) || nearby.ExcuseFromBeside(sentence, Back, Ahead) || IsToldOn(attributions, attribution) || IsBehindVagueSource(attributions, sentence)) continue;
            if (nearby.IsBesideJustice(sentence, Back, Ahead, default) || Excuses.Excuse(model, attributions.SentenceAt(sentence), attribution.Cue)) continue;
            last = sentence;
            if (goesOn) continue;
            yield return new Finding(attribution.Cue) { Related = [.. nearby.Hint(attribution.Sentence)] };
        }
    }

    // "Experts say it will snow. It is feared that …": the sentence before has the flaw already.
    private static bool IsBehindVagueSource(ArticleAttributions attributions, int sentence)
    {
        if (sentence == 0 || !attributions.IsBeside(sentence - 1, sentence)) return false;
        foreach (var before in attributions.In(sentence - 1))
        {
            if (before is { Source: not null, IsClaim: true, Grade: SourceGrade.Vague, Kind: not AttributionKind.Colon }) return true;
        }
        return false;
    }

    // "He reportedly said so" has no source: what is doubted is that he said it.
    private static bool HasOwnSource(ArticleAttributions attributions, Attribution hearsay)
    {
        foreach (var other in attributions.In(hearsay.Sentence))
        {
            if (other is { Source: not null, IsClaim: true, Grade: >= SourceGrade.Vague, Kind: not AttributionKind.Anaphor } && !attributions.IsPassedOn(other, hearsay)) return true;
        }
        return false;
    }

    // "It was criticised that" behind sentences that told what the report says goes on with the report.
    private bool IsToldOn(ArticleAttributions attributions, Attribution hearsay)
    {
        var sentence = hearsay.Sentence;
        if (attributions.IsToldOn(sentence)) return true;
        for (var i = sentence - 1; i >= Math.Max(0, sentence - Back) && attributions.IsBeside(i, sentence); i--)
        {
            if (attributions.IsToldOn(i)) return true;
        }
        return hearsay.Kind == AttributionKind.Impersonal && sentence > 0 && attributions.IsBeside(sentence - 1, sentence) && IsInPaperBefore(attributions, sentence);
    }

    // "He read from his report. So it is said that …": in the paper that was named before, or that spoke there.
    private static bool IsInPaperBefore(ArticleAttributions attributions, int sentence)
    {
        if (attributions.PointsBack(sentence) && attributions.HasRole(sentence - 1, SpeechRoles.Document)) return true;
        foreach (var before in attributions.In(sentence - 1))
        {
            if (before is { Source: not null, Grade: SourceGrade.Document, IsSpeech: true }) return true;
        }
        return false;
    }
}
