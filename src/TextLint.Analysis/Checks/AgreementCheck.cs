using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Noun phrases whose article, adjectives and noun cannot agree in case, gender and number, or do not take the case that their
/// adposition governs. It needs the readings of the language, and finds nothing without them.
/// </summary>
public sealed class AgreementCheck : SentenceCheck
{
    /// <summary>What must agree.</summary>
    public NounPhraseFlawKind Subject { get; init; }

    public override bool CanFix => Subject != NounPhraseFlawKind.GenitiveEnding;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        foreach (var flaw in model.NounPhraseFlawsOf(sentence))
        {
            if (flaw.Kind != Subject) continue;
            var start = flaw.Governor >= 0 ? flaw.Governor : flaw.Start;
            yield return new Finding(TextSpan.FromBounds(sentence.Tokens[start].Span.Start, sentence.Tokens[flaw.Head].Span.End)) { Fixes = FixesOf(sentence, flaw, model) };
        }
    }

    private static ImmutableArray<TextFix> FixesOf(Sentence sentence, NounPhraseFlaw flaw, ArticleModel model)
    {
        if (model.Pack.Readings is not { } words || model.ReadingsOf(sentence) is not { } readings) return [];
        var fixes = ImmutableArray.CreateBuilder<TextFix>();
        foreach (var way in new PhraseMender(readings, words).Mend(flaw))
        {
            var changes = way.Select(change => VisibleEdit.Replace(sentence.Text, sentence.Tokens[change.Token].Projected, change.Form, isSafe: false)).ToList();
            if (!changes.Contains(null)) fixes.Add(new TextFix([.. changes.SelectMany(static change => change!.Changes)], IsSafe: false));
        }
        return fixes.ToImmutable();
    }
}
