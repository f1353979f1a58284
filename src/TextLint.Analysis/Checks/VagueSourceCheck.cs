using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Claims;
using TextLint.Analysis.Sequences;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Claims whose source is a group or a report that nobody could ask, such as experts or media. A better source in the same sentence or in
/// one of the next excuses them; the sentence that almost does is named as a related place.
/// </summary>
public sealed class VagueSourceCheck : ArticleCheck
{
    private const int FarthestCue = 2;
    private const int FarthestOwner = 2;

    private ExcusingPhrases? _excuses;

    /// <summary>How many of the following sentences may name the source.</summary>
    public int Ahead { get; init; } = 1;

    /// <summary>How many sentences behind the one that opens the text may name its source: an opening sums up what comes.</summary>
    public int AheadOfOpening { get; init; } = 6;

    /// <summary>How many sentences may stand between a vague source and a word that points back to it.</summary>
    public int Back { get; init; } = 1;

    /// <summary>Whether nameless groups of persons are meant, or nameless reports and media.</summary>
    public bool People { get; init; }

    /// <summary>Phrases around cue or source that excuse the claim.</summary>
    public ImmutableArray<TokenPattern> Except { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["source"];

    public override ImmutableArray<LexiconKind> Needed => Excuses.Needed;

    private ExcusingPhrases Excuses => _excuses ??= new ExcusingPhrases(Except);

    public override IEnumerable<OptionProblem> Validate() => Excuses.Validate(nameof(Except));

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        var nearby = new NearbySources(attributions, SourceGrade.Partly);
        int lastVague = -1, lastFound = -1;
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribution in attributions.All)
        {
            if (!People && attribution.Kind == AttributionKind.Anaphor && lastVague >= 0 && attribution.Sentence - lastVague <= Back && attribution.Sentence > lastVague)
            {
                yield return new Finding(attribution.Cue) { Arguments = [new("source", TextOf(model, attribution.Cue))], Related = [attributions.SentenceAt(lastVague).Span] };
                continue;
            }
            if (attribution is not { Grade: SourceGrade.Vague, Source: { } source } || !MakesClaim(attribution) || IsExcused(attributions, nearby, attribution)) continue;
            if (Excuses.Excuse(model, attributions.SentenceAt(attribution.Sentence), attribution.Span)) continue;
            // One finding for a run of such sentences of both kinds, for a paragraph, and for each wording.
            var goesOn = lastVague >= 0 && attribution.Sentence - lastVague <= 1;
            lastVague = attribution.Sentence;
            if (goesOn || attribution.IsPeople != People || IsSameBlock(attributions, lastFound, attribution.Sentence) || !named.Add(TextOf(model, source))) continue;
            lastFound = attribution.Sentence;
            yield return new Finding(PlaceOf(attribution, source)) { Arguments = [new("source", TextOf(model, source))], Related = [.. nearby.Hint(attribution.Sentence)] };
        }
    }

    private static bool IsSameBlock(ArticleAttributions attributions, int last, int sentence) =>
        last >= 0 && ReferenceEquals(attributions.BlockAt(last), attributions.BlockAt(sentence));

    private static bool MakesClaim(Attribution attribution) => attribution.Kind switch
    {
        AttributionKind.Verb => attribution.IsClaim,
        AttributionKind.Colon => false,
        _ => true,
    };

    private bool IsExcused(ArticleAttributions attributions, NearbySources nearby, Attribution attribution)
    {
        foreach (var other in attributions.In(attribution.Sentence))
        {
            if (other.Source is not null && (other.Grade > SourceGrade.Partly || (other.Kind == AttributionKind.Anaphor && attribution.Kind != AttributionKind.Anaphor))) return true;
        }
        if (IsCondition(attributions, attribution) || PointsBack(attributions, attribution) || (attribution.IsOwnerless && HasOwnerBefore(attributions, attribution.Sentence))) return true;
        var ahead = attribution.Sentence == attributions.FirstOfText ? Math.Max(Ahead, AheadOfOpening) : Ahead;
        for (var i = 1; i <= ahead; i++)
        {
            // The farther away, the better it must be.
            if (nearby.Within(attribution.Sentence + i, 0, 0) is { IsPronoun: false } better && (i == 1 || better.Grade > SourceGrade.Document)) return true;
            if (attribution.IsPeople && (NamesJudge(attributions, attribution.Sentence + i) || (i == 1 && IsExample(attributions, attribution.Sentence + 1)))) return true;
        }
        return false;
    }

    // "When scientists find something, they publish it": nothing is said to have been found.
    private static bool IsCondition(ArticleAttributions attributions, Attribution attribution) =>
        attribution.Kind == AttributionKind.Verb && attributions.ClauseSays(attribution.Sentence, attribution.Cue.Start, SpeechTopics.Condition);

    // "Some say": of those whom the sentence before names.
    private static bool PointsBack(ArticleAttributions attributions, Attribution attribution) =>
        attribution.IsPronoun && attribution.Sentence > 0 && attributions.IsBeside(attribution.Sentence - 1, attribution.Sentence)
        && attributions.HasRole(attribution.Sentence - 1, SpeechRoles.People | SpeechRoles.Partly | SpeechRoles.Office | SpeechRoles.Institution);

    // "The police came. First findings point to arson.": those of the office that was named before; in told speech, of whoever tells.
    private static bool HasOwnerBefore(ArticleAttributions attributions, int sentence)
    {
        var isTold = attributions.IsReported(sentence);
        for (var i = sentence - 1; i >= Math.Max(0, sentence - FarthestOwner) && attributions.IsBeside(i, sentence); i--)
        {
            if (attributions.HasRole(i, SpeechRoles.Justice)) return true;
            foreach (var other in attributions.In(i))
            {
                if (other is { Source: not null, Grade: >= SourceGrade.Institution } && (isTold || (other.IsClaim && other.Grade < SourceGrade.Named))) return true;
            }
        }
        return false;
    }

    // "Many fear for their flats. Ann Hill has packed her bags.": one of them.
    private static bool IsExample(ArticleAttributions attributions, int next) =>
        next < attributions.SentenceCount && attributions.IsBeside(next - 1, next) && attributions.Persons.OpensWithPerson(next);

    // Who judges by name is one of the group, without saying a word.
    private static bool NamesJudge(ArticleAttributions attributions, int sentence)
    {
        foreach (var other in attributions.In(sentence))
        {
            if (other is { Grade: SourceGrade.Named, IsPronoun: false, Kind: AttributionKind.Verb }) return true;
        }
        return false;
    }

    private static TextSpan PlaceOf(Attribution attribution, TextSpan source)
    {
        var isBeside = attribution.Cue.End + FarthestCue >= source.Start && source.End + FarthestCue >= attribution.Cue.Start;
        return isBeside ? attribution.Span : source;
    }

    private static string TextOf(ArticleModel model, TextSpan span) => model.Document.Text.ToString(span);
}
