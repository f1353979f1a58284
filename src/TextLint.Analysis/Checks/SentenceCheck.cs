using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>A check that looks at one sentence at a time.</summary>
public abstract class SentenceCheck : Check
{
    /// <summary>The findings in <paramref name="sentence"/>, in reading order.</summary>
    public abstract IEnumerable<Finding> Find(Sentence sentence, ArticleModel model);
}
