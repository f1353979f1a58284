using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Statements without a finite verb, where a subject beside an object, a reflexive pronoun or a clause tells that there was one. It needs the
/// readings of the language, and finds nothing without them.
/// </summary>
public sealed class LostVerbCheck : SentenceCheck
{
    private LostVerbWords? _words;

    /// <summary>Endings of nouns that name a time, which stands beside a subject as an object does.</summary>
    public ImmutableArray<string> Times { get; init; } = [];

    /// <summary>Endings of nouns that name somebody who can speak.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    /// <summary>Conjunctions that open what somebody says.</summary>
    public ImmutableArray<string> ThatConjunctions { get; init; } = [];

    /// <summary>Conjunctions behind which a clause has a verb, as they open a sentence.</summary>
    public ImmutableArray<string> Conjunctions { get; init; } = [];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _words ??= new LostVerbWords(Times, Persons, ThatConjunctions.ToFrozenSet(StringComparer.Ordinal), Conjunctions.ToFrozenSet(StringComparer.Ordinal));
        if (new LostVerbReader(readings, _words).Flaw() is >= 0 and var token) yield return new Finding(sentence.Tokens[token].Span);
    }
}
