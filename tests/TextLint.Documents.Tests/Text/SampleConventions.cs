using System.Collections.Frozen;

namespace TextLint.Documents.Tests.Text;

/// <summary>Small conventions, so that a test shows what it hangs on without the lists of <c>dictionaries/</c>.</summary>
internal static class SampleConventions
{
    public static TextConventions German { get; } = new()
    {
        Language = "de",
        Abbreviations = Set("bzw. d.h. Dr. Dipl.-Ing. Prof. röm.-kath. vgl. z.B. etc. Mio. n.Chr. u.a. usw. Art. Nr. S."),
        FinalAbbreviations = Set("etc. Mio. n.Chr. u.a. usw."),
        NumberAbbreviations = Set("Art. Nr. S."),
        SentenceOpeners = Set("das dann der die doch ein er es für ich im in sie"),
        Months = Set("Januar Mai Oktober Okt."),
        OrdinalFullStop = true,
        JoiningMarks = ":*·",
        QuotationMarks = [new('„', '“', 1), new('»', '«', 1), new('"', '"', 1), new('‚', '‘', 2)],
    };

    public static TextConventions English { get; } = new()
    {
        Language = "en",
        Abbreviations = Set("Dr. e.g. Mr. Mrs. Inc. p.m. U.S. No. pp."),
        FinalAbbreviations = Set("Inc. p.m. U.S."),
        NumberAbbreviations = Set("No. pp."),
        SentenceOpeners = Set("a he i in it she the they"),
        QuotationMarks = [new('“', '”', 1), new('"', '"', 1), new('‘', '’', 2)],
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
