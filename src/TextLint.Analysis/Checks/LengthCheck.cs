using System.Collections.Immutable;
using System.Globalization;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Units with more, or fewer, words or characters than wanted; the whole unit is reported.</summary>
public sealed class LengthCheck : ArticleCheck
{
    /// <summary>What is measured.</summary>
    public TextUnit Unit { get; init; } = TextUnit.Sentence;

    /// <summary>What is counted: words (numbers and addresses among them), or characters with blanks and marks.</summary>
    public LengthMeasure Of { get; init; } = LengthMeasure.Words;

    /// <summary>Most of them.</summary>
    public int? Max { get; init; }

    /// <summary>Fewest of them.</summary>
    public int? Min { get; init; }

    public override ImmutableArray<string> Placeholders => CountBounds.Placeholders;

    private CountBounds Bounds => new(Min, Max);

    public override IEnumerable<OptionProblem> Validate() => Bounds.Validate();

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        foreach (var unit in CountedUnit.Of(model.Document, Unit))
        {
            var count = Of == LengthMeasure.Words ? unit.Sentences.Sum(Words) : unit.Sentences.Sum(Characters) + unit.Sentences.Length - 1;
            if (!Bounds.Allow(count)) yield return new Finding(unit.Span) { Arguments = Bounds.Arguments(count) };
        }
    }

    private static int Words(Sentence sentence)
    {
        var words = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol)) words++;
        }
        return words;
    }

    // As a reader counts them: an emoji of several code points is one.
    private static int Characters(Sentence sentence)
    {
        var rest = sentence.Characters;
        var characters = 0;
        for (; !rest.IsEmpty; characters++) rest = rest[StringInfo.GetNextTextElementLength(rest)..];
        return characters;
    }
}
