using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>A check that looks at one block at a time.</summary>
public abstract class BlockCheck : Check
{
    /// <summary>Characters of a block above which it is looked at in parts; what lies on both sides of a cut is not seen together, and the engine says so.</summary>
    public virtual int LongestBlock => int.MaxValue;

    /// <summary>The findings in <paramref name="block"/>, in reading order.</summary>
    public abstract IEnumerable<Finding> Find(Block block, ArticleModel model);
}
