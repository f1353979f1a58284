using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>Takes a row of function words apart.</summary>
internal static class FunctionWordRow
{
    /// <summary>The places where a word of at least three function words, or two and another known word, is cut; as few as can be.</summary>
    /// <param name="word">An unknown word.</param>
    /// <param name="knowledge">Knows function words.</param>
    /// <param name="model">The article.</param>
    /// <returns>Null where it is no such row.</returns>
    public static (int First, int Second)? Cut(ReadOnlySpan<char> word, GlueKnowledge knowledge, ArticleModel model)
    {
        for (var first = 2; first <= word.Length - 5; first++)
        {
            // What begins with a separable particle is one word.
            if (!knowledge.IsFunctionWord(word[..first], model.Pack) || knowledge.IsPrefix(word[..first])) continue;
            for (var second = first + 2; second <= word.Length - 3; second++)
            {
                if (knowledge.IsFunctionWord(word[first..second], model.Pack) && IsLast(word[second..], knowledge, model)) return (first, second);
            }
        }
        return null;
    }

    /// <summary>Where two function words meet, or 0.</summary>
    public static int CutOfTwo(ReadOnlySpan<char> word, GlueKnowledge knowledge, LanguagePack pack)
    {
        for (var cut = 2; cut <= word.Length - 2; cut++)
        {
            if (knowledge.IsFunctionWord(word[..cut], pack) && knowledge.IsFunctionWord(word[cut..], pack)) return cut;
        }
        return 0;
    }

    private static bool IsLast(ReadOnlySpan<char> word, GlueKnowledge knowledge, ArticleModel model) =>
        knowledge.IsFunctionWord(word, model.Pack) || (word.Length > 4 && model.Words.IsKnown(word) && model.Words.BandOf(word) > 0);
}
