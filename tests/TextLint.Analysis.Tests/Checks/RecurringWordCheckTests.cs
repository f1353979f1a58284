using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class RecurringWordCheckTests
{
    [Fact]
    public void Nothing_is_found_where_no_lexicon_says_what_a_word_is() =>
        new RecurringWordCheck().ShouldFind("Gestern kam Ostrenkow. Heute ging Ostenkow, und Ostrenkow blieb.");
}
