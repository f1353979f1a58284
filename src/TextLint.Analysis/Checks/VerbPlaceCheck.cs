using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Finite verbs behind two phrases in a main clause, right behind the pronoun of a relative clause, or with their separable prefix in front of
/// them in a main clause. It needs the readings of the language, and finds nothing without them.
/// </summary>
public sealed class VerbPlaceCheck : SentenceCheck
{
    private FrozenSet<string>? _conjunctions;

    /// <summary>Separable prefixes.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Conjunctions that open a clause behind which the verb follows, as they open a sentence.</summary>
    public ImmutableArray<string> Conjunctions { get; init; } = [];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        foreach (var (start, verb) in new VerbPlaceReader(readings, Prefixes, _conjunctions ??= Conjunctions.ToFrozenSet(StringComparer.Ordinal)).Flaws())
            yield return new Finding(TextSpan.FromBounds(sentence.Tokens[start].Span.Start, sentence.Tokens[verb].Span.End));
    }
}
