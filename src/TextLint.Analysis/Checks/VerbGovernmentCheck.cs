using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Adpositions that a verb does not take, beside the verb. It needs the readings of the language, and finds nothing without them.</summary>
public sealed class VerbGovernmentCheck : SentenceCheck
{
    private FrozenDictionary<string, VerbGovernment[]>? _governments;
    private FrozenSet<string>? _wrong;
    private FrozenSet<string>? _agents;
    private FrozenSet<string>? _determined;
    private FrozenSet<string>? _adverbials;

    /// <summary>The verbs and what they take.</summary>
    public required ImmutableArray<GovernedVerbs> Governments { get; init; }

    /// <summary>Adpositions that may name the agent beside a participle.</summary>
    public ImmutableArray<string> Agents { get; init; } = [];

    /// <summary>Adpositions that are wrong only in front of a determiner.</summary>
    public ImmutableArray<string> Determined { get; init; } = [];

    /// <summary>Words that make an adverbial with any adposition.</summary>
    public ImmutableArray<string> Adverbials { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["verb", "adposition"];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _governments ??= ByVerb();
        _wrong ??= SetOf(Governments.SelectMany(static government => government.Not));
        var reader = new VerbGovernmentReader(readings, _governments, _wrong, _agents ??= SetOf(Agents), _determined ??= SetOf(Determined), _adverbials ??= SetOf(Adverbials));
        foreach (var (adposition, verb, takes) in reader.Flaws())
            yield return new Finding(sentence.Tokens[adposition].Span) { Arguments = [new("verb", readings.CharactersOf(verb).ToString()), new("adposition", takes)] };
    }

    private FrozenDictionary<string, VerbGovernment[]> ByVerb() => Governments
        .SelectMany(static government => government.Verbs.Select(verb => (Verb: verb, Takes: new VerbGovernment(government.With, SetOf(government.Not)))))
        .GroupBy(static entry => entry.Verb, static entry => entry.Takes, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
}
