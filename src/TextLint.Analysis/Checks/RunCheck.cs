using TextLint.Analysis.Copies;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// A check that compares the articles of a run with each other. Its rules are off by default, and hosts that see one article at a time do
/// not run them.
/// </summary>
public abstract class RunCheck : Check
{
    /// <summary>What the comparison needs of an article: small, and no larger for a long article than for a short one; null where the article takes no part.</summary>
    public abstract ArticleSketch? Sketch(ArticleModel model);

    /// <summary>The findings among the articles of a run, in linear time.</summary>
    /// <param name="sketches">The sketches of the articles that take part, in the order of the run.</param>
    public abstract IEnumerable<RunFinding> Find(IReadOnlyList<ArticleSketch> sketches);
}
