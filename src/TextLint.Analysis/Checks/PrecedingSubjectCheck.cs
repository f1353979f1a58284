using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Auxiliaries whose number their subject lacks, in languages whose subjects stand right in front of their verbs. It needs the readings of the
/// language, and finds nothing without them.
/// </summary>
public sealed class PrecedingSubjectCheck : SentenceCheck
{
    private PrecedingSubjectWords? _words;

    /// <summary>Singular nouns that take a plural verb too, since they stand for several.</summary>
    public ImmutableArray<string> Collectives { get; init; } = [];

    /// <summary>Nouns that look like a plural and take a singular verb.</summary>
    public ImmutableArray<string> Singulars { get; init; } = [];

    /// <summary>Words behind which a verb may stand in the subjunctive.</summary>
    public ImmutableArray<string> Wishes { get; init; } = [];

    /// <summary>Verbs behind which a clause begins without a conjunction.</summary>
    public ImmutableArray<string> Reporters { get; init; } = [];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _words ??= new PrecedingSubjectWords(SetOf(Collectives, ignoreCase: true), SetOf(Singulars, ignoreCase: true), SetOf(Wishes, ignoreCase: true), SetOf(Reporters, ignoreCase: true));
        foreach (var tokens in new PrecedingSubjectReader(readings, _words, model.Pack.Frequencies).Flaws())
            yield return new Finding(TextSpan.FromBounds(sentence.Tokens[tokens.Start].Span.Start, sentence.Tokens[tokens.End - 1].Span.End));
    }
}
