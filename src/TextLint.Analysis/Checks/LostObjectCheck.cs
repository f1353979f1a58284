using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Verbs in main clauses that need an object, a reflexive pronoun, or the prefix with which they need none, and have none of them. It needs the readings of the
/// language, and finds nothing without them.
/// </summary>
public sealed class LostObjectCheck : SentenceCheck
{
    private ValencyWords? _words;

    /// <summary>Infinitives of verbs that need an object.</summary>
    public ImmutableArray<string> Transitives { get; init; } = [];

    /// <summary>Infinitives of verbs that need an object or a reflexive pronoun, and take no clause in its place.</summary>
    public ImmutableArray<string> Reflexives { get; init; } = [];

    /// <summary>Infinitives of the auxiliaries beside which a participle has its object.</summary>
    public ImmutableArray<string> Auxiliaries { get; init; } = [];

    /// <summary>Infinitives of verbs that do not take a clause with a conjunction for an object.</summary>
    public ImmutableArray<string> Clauseless { get; init; } = [];

    /// <summary>Endings of nouns that name a time, which is no object.</summary>
    public ImmutableArray<string> Times { get; init; } = [];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _words ??= new ValencyWords(
            Transitives.ToFrozenSet(StringComparer.Ordinal), Reflexives.ToFrozenSet(StringComparer.Ordinal), Clauseless.ToFrozenSet(StringComparer.Ordinal), Auxiliaries.ToFrozenSet(StringComparer.Ordinal), Times);
        if (new LostObjectReader(readings, _words).Flaw() is >= 0 and var verb) yield return new Finding(sentence.Tokens[verb].Span);
    }
}
