using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Articles with a capital letter within a sentence. What the article writes so more than once, and never with a small letter, is a title. It
/// needs the readings of the language, and finds nothing without them.
/// </summary>
public sealed class CapitalArticleCheck : SentenceCheck
{
    private FrozenSet<string>? _cues;
    private FrozenSet<string>? _names;

    /// <summary>Words in small letters behind which a title may stand, such as forms of “to be called”.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    /// <summary>Words, as they stand in the text, that have the article as a part of their name.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    public override bool CanFix => true;

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _cues ??= Cues.ToFrozenSet(StringComparer.Ordinal);
        _names ??= Names.ToFrozenSet(StringComparer.Ordinal);
        foreach (var (article, noun) in new CapitalArticleReader(readings, _cues, _names).Flaws())
        {
            var token = sentence.Tokens[article];
            var phrase = sentence.Text.Slice(TextSpan.FromBounds(token.Projected.Start, sentence.Tokens[noun].Projected.End));
            if (!IsTitle(phrase, model)) yield return FirstLetter.Change(sentence, token, isCapital: false);
        }
    }

    private static bool IsTitle(ReadOnlySpan<char> phrase, ArticleModel model)
    {
        var count = 0;
        foreach (var block in model.Document.Blocks)
        {
            var text = block.Text.Characters;
            for (var at = 0; text[at..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at += found + phrase.Length)
            {
                if (text[at + found] != phrase[0]) return false;
                count++;
            }
        }
        return count > 1;
    }
}
