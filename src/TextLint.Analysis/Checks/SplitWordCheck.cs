using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Splitting;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Nouns that a stray space cut in two: the parts give a word of the lexicon, and one of them is none, or
/// does not fit where it stands, or the whole is frequent. It needs the lexicon of the language, and finds nothing without it.
/// </summary>
public sealed class SplitWordCheck : SentenceCheck
{
    /// <summary>Words that stand apart behind a noun by right, or did so in older spelling.</summary>
    public ImmutableArray<string> Apart { get; init; } = [];

    /// <summary>
    /// The rarest word, in bands of twice the binary logarithm of its rank, that two words with capitals are taken for; 0 for none.
    /// </summary>
    public int RarestWhole { get; init; }

    public override ImmutableArray<string> Placeholders => ["mended"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (!model.Words.HasLexicon) yield break;
        var judge = new CutJudge(this, model);
        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            if (CutPair.MayEndAt(sentence, i) && CutPair.EndingAt(sentence, i) is { } pair && judge.IsOne(pair)) yield return FindingOf(pair);
        }
    }

    private static Finding FindingOf(CutPair pair)
    {
        var text = pair.Sentence.Text;
        // Small letters alone tell that nothing but the space is wrong.
        var fix = VisibleEdit.Replace(text, TextSpan.FromBounds(pair.First.End, pair.Second.Start + 1), pair.Whole[pair.Left.Length..(pair.Left.Length + 1)], char.IsLower(pair.Right[0]));
        return new Finding(text.ToSource(TextSpan.FromBounds(pair.First.Start, pair.Second.End)))
        {
            Arguments = [new("mended", pair.Whole)],
            Fixes = fix is null ? [] : [fix],
        };
    }
}
