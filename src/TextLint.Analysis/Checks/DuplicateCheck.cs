using TextLint.Analysis.Duplicates;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Text that stands in an article twice, without regard to case, punctuation and spaces. Of two equal units the later one is reported, of a
/// unit and its beginning with an ellipsis the shorter one; the other is named as a related place.
/// </summary>
public sealed class DuplicateCheck : ArticleCheck
{
    /// <summary>What is compared: the <c>headline</c> with every other line, each <c>block</c> with the others, each <c>sentence</c> with the others, or each <c>caption</c> with the line before it, which is reported.</summary>
    public required DuplicateUnit Unit { get; init; }

    /// <summary>Fewest words of a unit that may not stand twice; shorter ones repeat by right.</summary>
    public int MinWords { get; init; } = 1;

    /// <summary>Share of shared three-word sequences from which two blocks or sentences count as equal; 1 wants all of them.</summary>
    public double Similarity { get; init; } = 1;

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model) => Unit switch
    {
        DuplicateUnit.Headline => new RepeatedHeadline(model.Document, MinWords).Find(),
        DuplicateUnit.Caption => new AltTexts(model.Document, MinWords, Similarity).Find(),
        DuplicateUnit.Block => new RepeatedBlocks(model.Document, MinWords, Similarity).Find(),
        _ => new RepeatedSentences(model, MinWords, Similarity).Find(),
    };
}
