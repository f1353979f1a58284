using TextLint.Analysis.Checks;
using TextLint.Documents;

namespace TextLint.Analysis.Tests.Checks;

public class PresenceCheckTests
{
    [Fact]
    public void A_missing_block_is_reported_at_the_first() =>
        new PresenceCheck { Require = [BlockKind.Headline] }.ShouldFind("[|Er kam.|]\nSie ging.");

    [Fact]
    public void A_block_that_is_there_is_not_missing() =>
        new PresenceCheck { Require = [BlockKind.Headline] }.ShouldFind("Er kam\nSie ging.", BlockKind.Headline);

    [Fact]
    public void A_forbidden_block_is_reported_where_it_stands() =>
        new PresenceCheck { Forbid = [BlockKind.Paragraph] }.ShouldFind("Er kam\n[|Sie ging.|]\n[|Er blieb.|]", BlockKind.Headline);

    [Fact]
    public void The_message_can_name_the_kind() => new PresenceCheck { Require = [BlockKind.BlockQuote] }.Argument("Er kam.", "kind").ShouldBe("block-quote");

    [Fact]
    public void An_empty_article_lacks_nothing() => new PresenceCheck { Require = [BlockKind.Headline] }.ShouldFind("");
}
