using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Verbs that have lost their reflexive pronoun. It needs the readings of the language, and finds nothing without them.</summary>
public sealed class LostReflexiveCheck : SentenceCheck
{
    private ImmutableArray<ReflexiveVerbs> _verbs;
    private FrozenSet<string>? _participles;
    private FrozenSet<string>? _auxiliaries;

    /// <summary>The verbs, by what they need the pronoun beside.</summary>
    public required ImmutableArray<LostReflexiveGroup> Verbs { get; init; }

    /// <summary>Participles in small letters that need the pronoun.</summary>
    public ImmutableArray<string> Participles { get; init; } = [];

    /// <summary>Finite forms in small letters of the auxiliary beside which they do.</summary>
    public ImmutableArray<string> Auxiliaries { get; init; } = [];

    public override ImmutableArray<string> Triggers => [.. Verbs.SelectMany(static group => group.Stems), .. Participles];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        if (_participles is null)
        {
            _verbs = [.. Verbs.Select(static group => new ReflexiveVerbs(group.Stems, SetOf(group.Beside), SetOf(group.Unless)))];
            _auxiliaries = SetOf(Auxiliaries);
            _participles = SetOf(Participles);
        }
        foreach (var verb in new LostReflexiveReader(readings, _verbs, _participles, _auxiliaries!).Flaws()) yield return new Finding(sentence.Tokens[verb].Span);
    }
}
