using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>A check that looks at one block at a time.</summary>
public abstract class BlockCheck : Check
{
    /// <summary>The findings in <paramref name="block"/>, in reading order.</summary>
    public abstract IEnumerable<Finding> Find(Block block, ArticleModel model);
}
