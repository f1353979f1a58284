namespace TextLint.Documents.Parsing.Residue;

/// <summary>What the words of a line say, whatever phrases they make.</summary>
internal static class WordEvidence
{
    private const int MostWordsOfLine = 24;
    private const int MostWordsOfSentence = 40;
    private const int FewInMany = 5;
    private const int FewestOfRequest = 4;
    private const int MostStrangeInRow = 4;
    private const int MostWordsOfName = 10;
    private const int MostWordsBesideDate = 3;
    private const int MostWordsOfDate = 8;
    private const int FewestDigitsOfDate = 6;

    /// <summary>What the words of a line say.</summary>
    /// <param name="text">The line.</param>
    /// <param name="count">Its words.</param>
    /// <param name="signs">What was seen of its punctuation.</param>
    public static ResidueEvidence Of(ReadOnlySpan<char> text, WordCount count, ResidueEvidence signs)
    {
        var isSentence = (signs & ResidueEvidence.Sentence) != 0;
        if (!isSentence && count.IsDate) return count.DateLabels > 0 ? ResidueEvidence.Date | ResidueEvidence.DateLabel : ResidueEvidence.Date;
        var known = count.Keywords + count.Usual;
        var dated = !isSentence && IsDated(text, count) ? ResidueEvidence.Dated : ResidueEvidence.None;
        if (known == 0) return dated;
        if (isSentence && count is { Addresses: 0, Keywords: 0 }) signs |= ResidueEvidence.Unaddressed;
        return dated | signs | OfKnown(count, isSentence) | OfStrange(count, isSentence) | (IsThin(count, known + count.Addresses, isSentence) ? ResidueEvidence.Thin : ResidueEvidence.None) | OfLength(count, isSentence);
    }

    private static ResidueEvidence OfKnown(WordCount count, bool isSentence)
    {
        var evidence = ResidueEvidence.None;
        if (count.Keywords > 0) evidence |= ResidueEvidence.Keyword;
        if (count.Keywords > 1) evidence |= ResidueEvidence.Keywords;
        if (count.Usual > 0) evidence |= ResidueEvidence.Usual;
        if (count.Usual > 1) evidence |= ResidueEvidence.TwoUsual;
        if (count.Usual > 2 && count.Strange * FewInMany <= count.All) evidence |= ResidueEvidence.ThreeUsual;
        if (count.Addresses > 0) evidence |= ResidueEvidence.Addressed;
        if (count is { Addresses: > 0, Keywords: > 0 } && count.Keywords + count.Usual >= FewestOfRequest) evidence |= ResidueEvidence.Request;
        if (SaysWhatToDo(count, isSentence)) evidence |= ResidueEvidence.Command;
        return evidence;
    }

    // In a sentence of others the last word may be a command by its form alone.
    private static bool SaysWhatToDo(WordCount count, bool isSentence) =>
        isSentence ? count.HasAction && (count.Addresses > 0 || count.Strange == 0) : count.HasAction || (count.Numbers > 0 && count.Keywords > 0);

    private static ResidueEvidence OfStrange(WordCount count, bool isSentence)
    {
        if (count.Strange == 0) return ResidueEvidence.OnlyInterface;
        var evidence = count.Strange * FewInMany <= count.All ? ResidueEvidence.FewStrange : ResidueEvidence.ManyStrange;
        if (isSentence) return evidence | ResidueEvidence.StrangeSentence;
        if (!count.IsStrangeInRow) return evidence | ResidueEvidence.Scattered;
        return count is { Strange: <= MostStrangeInRow, All: <= MostWordsOfName } ? evidence | ResidueEvidence.StrangeInRow : evidence;
    }

    // Of a line half of the words should say something, of a sentence a fifth.
    private static bool IsThin(WordCount count, int known, bool isSentence) => known * (isSentence ? FewInMany : 2) < count.All;

    private static ResidueEvidence OfLength(WordCount count, bool isSentence)
    {
        var evidence = count.All > 1 ? ResidueEvidence.Several : ResidueEvidence.None;
        return count.All > (isSentence ? MostWordsOfSentence : MostWordsOfLine) ? evidence | ResidueEvidence.Long : evidence;
    }

    // A date with initials or the like.
    private static bool IsDated(ReadOnlySpan<char> text, WordCount count)
    {
        if (count.Numbers == 0 || count.All > MostWordsOfDate || count.All - count.Numbers > MostWordsBesideDate) return false;
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits++;
        return digits >= FewestDigitsOfDate;
    }
}
