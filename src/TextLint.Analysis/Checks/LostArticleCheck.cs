using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Singular nouns that stand as subject or object, or behind an adposition with a genitive of their own, without the article that they need.
/// It needs the readings of the language, and finds nothing without them.
/// </summary>
public sealed class LostArticleCheck : SentenceCheck
{
    private FrozenSet<string>? _copulas;
    private FrozenSet<string>? _possessives;
    private FrozenSet<string>? _adpositions;

    /// <summary>Endings of the nouns, as their compounds have them, in small letters.</summary>
    public ImmutableArray<string> Nouns { get; init; } = [];

    /// <summary>Endings of nouns of persons and things that never stand without a determiner in the singular, in small letters.</summary>
    public ImmutableArray<string> Counted { get; init; } = [];

    /// <summary>Infinitives of verbs with a predicate, which needs no article.</summary>
    public ImmutableArray<string> Copulas { get; init; } = [];

    /// <summary>Adpositions that stand for a genitive.</summary>
    public ImmutableArray<string> Possessives { get; init; } = [];

    /// <summary>Adpositions behind which counted nouns have a determiner.</summary>
    public ImmutableArray<string> Adpositions { get; init; } = [];

    public override ImmutableArray<string> Triggers => [.. Nouns, .. Counted];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _copulas ??= Copulas.ToFrozenSet(StringComparer.Ordinal);
        _possessives ??= Possessives.ToFrozenSet(StringComparer.Ordinal);
        _adpositions ??= Adpositions.ToFrozenSet(StringComparer.Ordinal);
        foreach (var noun in new LostArticleReader(readings, Nouns, Counted, _copulas, _possessives, _adpositions, opensBlock: sentence.Projected.Start == 0).Flaws()) yield return new Finding(sentence.Tokens[noun].Span);
    }
}
