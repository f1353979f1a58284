namespace TextLint.Language.Hunspell;

/// <summary>One line of a class of prefixes or suffixes.</summary>
/// <param name="Flag">The class.</param>
/// <param name="IsCross">Whether it goes together with an affix at the other end.</param>
/// <param name="Strip">What is taken away.</param>
/// <param name="Add">What is put there.</param>
/// <param name="Continuation">Flags of the affix itself.</param>
/// <param name="Condition">What the word must look like.</param>
internal sealed record AffixRule(int Flag, bool IsCross, string Strip, string Add, FlagSet Continuation, AffixCondition Condition)
{
    /// <summary>The word with this prefix, or null where it does not fit.</summary>
    public string? Prefix(string word, bool mayStripAll)
    {
        if (!word.StartsWith(Strip, StringComparison.Ordinal) || !Condition.FitsStart(word)) return null;
        if (word.Length == Strip.Length && !mayStripAll) return null;
        return Strip.Length == 0 && Add.Length == 0 ? word : string.Concat(Add, word.AsSpan(Strip.Length));
    }

    /// <summary>The word with this suffix, or null where it does not fit.</summary>
    public string? Suffix(string word, bool mayStripAll)
    {
        if (!word.EndsWith(Strip, StringComparison.Ordinal) || !Condition.FitsEnd(word)) return null;
        if (word.Length == Strip.Length && !mayStripAll) return null;
        return Strip.Length == 0 && Add.Length == 0 ? word : string.Concat(word.AsSpan(0, word.Length - Strip.Length), Add);
    }
}
