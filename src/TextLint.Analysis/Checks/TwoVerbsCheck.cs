using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Finite verbs behind another one without a mark or a conjunction between them. It needs the readings of the language, and finds nothing
/// without them.
/// </summary>
public sealed class TwoVerbsCheck : SentenceCheck
{
    private FrozenSet<string>? _except;
    private FrozenSet<string>? _titles;

    /// <summary>Words in small letters that only look like finite verbs.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Nouns behind which the words of a title may stand without quotation marks.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["first"];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        var except = _except ??= Except.ToFrozenSet(StringComparer.Ordinal);
        var titles = _titles ??= Titles.ToFrozenSet(StringComparer.Ordinal);
        foreach (var (first, second) in new TwoVerbsReader(readings, except, titles).Flaws())
            yield return new Finding(sentence.Tokens[second].Span) { Arguments = [new("first", readings.CharactersOf(first).ToString())] };
    }
}
