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

    /// <summary>Nouns in small letters that take a plural verb by their sense, such as those of quantities.</summary>
    public ImmutableArray<string> Collectives { get; init; } = [];

    /// <summary>Verbs that may agree with their predicate instead of their subject, in the form that is looked for.</summary>
    public ImmutableArray<string> Copulas { get; init; } = [];

    /// <summary>Endings by which an unknown word may be a plural.</summary>
    public ImmutableArray<string> PluralEndings { get; init; } = [];

    /// <summary>Infinitives of verbs without an object: in front of them stands their subject, or a time.</summary>
    public ImmutableArray<string> Intransitives { get; init; } = [];

    /// <summary>Auxiliaries of the passive in the singular: beside them a plural is no object.</summary>
    public ImmutableArray<string> Passives { get; init; } = [];

    /// <summary>Endings of nouns, in small letters, that name a time.</summary>
    public ImmutableArray<string> Times { get; init; } = [];

    /// <summary>Whether the subject is a plural and the verb must not be a singular.</summary>
    public bool Plural { get; init; }

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _words ??= new SubjectWords(Collectives.ToFrozenSet(StringComparer.Ordinal), Copulas.ToFrozenSet(StringComparer.Ordinal), PluralEndings)
        {
            Intransitives = Intransitives.ToFrozenSet(StringComparer.Ordinal),
            Passives = Passives.ToFrozenSet(StringComparer.Ordinal),
            Times = Times,
        };
        foreach (var verb in Plural ? new PluralSubjectReader(readings, _words).FlawedVerbs() : new SubjectReader(readings, _words).FlawedVerbs())
            yield return new Finding(sentence.Tokens[verb].Span);
    }
}
