using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Finite verbs behind two phrases in a main clause, right behind the pronoun of a relative clause, or with their separable prefix in front of
/// them in a main clause; participles and infinitives right behind their auxiliary in front of the object. It needs the readings of the language, and finds nothing without them.
/// </summary>
public sealed class VerbPlaceCheck : SentenceCheck
{
    private FrozenSet<string>? _conjunctions;
    private OpenBracketWords? _brackets;

    /// <summary>Separable prefixes.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Conjunctions that open a clause behind which the verb follows, as they open a sentence.</summary>
    public ImmutableArray<string> Conjunctions { get; init; } = [];

    /// <summary>Finite forms of auxiliaries that take a participle.</summary>
    public ImmutableArray<string> Participles { get; init; } = [];

    /// <summary>Finite forms of auxiliaries that take a participle, or an adjective that looks like one.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>Finite forms of auxiliaries that take an infinitive.</summary>
    public ImmutableArray<string> Infinitives { get; init; } = [];

    /// <summary>Adpositions whose phrase may follow participle and infinitive.</summary>
    public ImmutableArray<string> Trailing { get; init; } = [];

    /// <summary>Endings of nouns that name a time, whose accusative is an adverbial.</summary>
    public ImmutableArray<string> Times { get; init; } = [];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        foreach (var (start, verb) in new VerbPlaceReader(readings, Prefixes, _conjunctions ??= SetOf(Conjunctions), Times).Flaws())
            yield return new Finding(TextSpan.FromBounds(sentence.Tokens[start].Span.Start, sentence.Tokens[verb].Span.End));
        _brackets ??= new OpenBracketWords(SetOf(Participles), SetOf(States), SetOf(Infinitives), SetOf(Trailing));
        foreach (var verb in new OpenBracketReader(readings, _brackets).Flaws()) yield return new Finding(sentence.Tokens[verb].Span);
    }
}
