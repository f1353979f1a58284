using System.Collections.Frozen;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>A check that looks at one sentence at a time.</summary>
public abstract class SentenceCheck : Check
{
    /// <summary>The findings in <paramref name="sentence"/>, in reading order.</summary>
    public abstract IEnumerable<Finding> Find(Sentence sentence, ArticleModel model);

    /// <summary>The words of an option, for looking up as they are written, or without regard to capitals.</summary>
    protected static FrozenSet<string> SetOf(IEnumerable<string> words, bool ignoreCase = false) => words.ToFrozenSet(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
}
