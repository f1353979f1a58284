using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Infinitives that close a clause whose auxiliary asks for a participle. It needs the readings of the language, and finds nothing without
/// them.
/// </summary>
public sealed class AuxiliaryFormCheck : SentenceCheck
{
    private FrozenDictionary<string, string[]>? _auxiliaries;

    /// <summary>The auxiliaries.</summary>
    public required ImmutableArray<AuxiliaryAllowance> Auxiliaries { get; init; }

    public override ImmutableArray<string> Triggers => [.. Auxiliaries.SelectMany(static auxiliary => auxiliary.Forms)];

    public override ImmutableArray<string> Placeholders => ["auxiliary"];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _auxiliaries ??= AllowancesByForm();
        foreach (var (auxiliary, verb) in new VerbBracketReader(readings, _auxiliaries).Flaws())
            yield return new Finding(sentence.Tokens[verb].Span) { Arguments = [new("auxiliary", readings.CharactersOf(auxiliary).ToString())] };
    }

    private FrozenDictionary<string, string[]> AllowancesByForm()
    {
        var allowances = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var auxiliary in Auxiliaries)
        {
            foreach (var form in auxiliary.Forms) allowances[form] = [.. auxiliary.Except];
        }
        return allowances.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
