using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Verbs in the plural or infinitive in a main clause that has only a singular subject, or the other way round. It needs the readings of the
/// language, and finds nothing without them.
/// </summary>
public sealed class SubjectVerbCheck : SentenceCheck
{
    private SubjectWords? _words;

    /// <summary>Adpositions in small letters that stand in front of a number without governing it.</summary>
    public ImmutableArray<string> Approximations { get; init; } = [];

    /// <summary>Nouns in small letters that take a plural verb by their sense, such as those of quantities.</summary>
    public ImmutableArray<string> Collectives { get; init; } = [];

    /// <summary>Verbs in the plural that may agree with their predicate instead of their subject.</summary>
    public ImmutableArray<string> Copulas { get; init; } = [];

    /// <summary>Endings by which an unknown word may be a plural.</summary>
    public ImmutableArray<string> PluralEndings { get; init; } = [];

    /// <summary>Infinitives of verbs without an object: in front of them stands their subject, or a time.</summary>
    public ImmutableArray<string> Intransitives { get; init; } = [];

    /// <summary>Words in small letters that open what follows an instruction in the infinitive (“… until …”).</summary>
    public ImmutableArray<string> AfterInstructions { get; init; } = [];

    /// <summary>Endings of nouns, in small letters, that name a time.</summary>
    public ImmutableArray<string> Times { get; init; } = [];

    /// <summary>Whether the subject is a plural and the verb must not be a singular.</summary>
    public bool Plural { get; init; }

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _words ??= new SubjectWords(Collectives.ToFrozenSet(StringComparer.OrdinalIgnoreCase), Copulas.ToFrozenSet(StringComparer.Ordinal), PluralEndings)
        {
            Approximations = Approximations.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Intransitives = Intransitives.ToFrozenSet(StringComparer.Ordinal),
            AfterInstructions = AfterInstructions.ToFrozenSet(StringComparer.Ordinal),
            Times = Times,
        };
        var verbs = new VerbNumberReader(readings, _words, model.Pack.Frequencies).FlawedVerbs(Plural);
        if (!Plural) verbs = verbs.Concat(new SubjectReader(readings, _words).FlawedVerbs()).Distinct().Order();
        foreach (var verb in verbs) yield return new Finding(sentence.Tokens[verb].Span);
    }
}
