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

    /// <summary>Nouns in small letters that take no ending in the genitive, or only by choice, such as titles and foreign words; they stand for words that end with them behind a hyphen too.</summary>
    public ImmutableArray<string> Undeclined { get; init; } = [];

    /// <summary>Adjectives that may stand behind an adposition without an ending, such as words for quantities.</summary>
    public ImmutableArray<string> Bare { get; init; } = [];

    public override bool CanFix => Subject != NounPhraseFlawKind.GenitiveEnding;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        foreach (var flaw in model.NounPhraseFlawsOf(sentence))
        {
            if (flaw.Kind != Subject || IsUndeclined(sentence, flaw) || Bare.Contains(sentence.CharactersOf(sentence.Tokens[flaw.Start]).ToString(), StringComparer.Ordinal)) continue;
            var start = flaw.Governor >= 0 ? flaw.Governor : flaw.Start;
            yield return new Finding(TextSpan.FromBounds(sentence.Tokens[start].Span.Start, sentence.Tokens[flaw.Head].Span.End)) { Fixes = FixesOf(sentence, flaw, model) };
        }
    }

    // A name behind the noun makes one of it too ("of the Museum Greenwich").
    private bool IsUndeclined(Sentence sentence, NounPhraseFlaw flaw)
    {
        if (flaw.Kind != NounPhraseFlawKind.GenitiveEnding) return false;
        if (flaw.Head + 1 < sentence.Tokens.Length && sentence.Tokens[flaw.Head + 1] is { Kind: TokenKind.Word } next && char.IsUpper(sentence.CharactersOf(next)[0])) return true;
        var noun = sentence.CharactersOf(sentence.Tokens[flaw.Head]);
        var last = noun[(noun.LastIndexOf('-') + 1)..];
        // An abbreviation.
        if (last.Length > 1 && last[1..].ContainsAnyInRange('A', 'Z')) return true;
        foreach (var word in Undeclined)
        {
            if (last.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
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
