using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>A check that needs the whole article. Findings outside the rule's scope are dropped by the analyzer.</summary>
public abstract class ArticleCheck : Check
{
    /// <summary>The findings in the article, in reading order.</summary>
    public abstract IEnumerable<Finding> Find(ArticleModel model);
}
