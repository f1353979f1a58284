using System.Collections.Immutable;
using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class LookalikeCheckTests
{
    private static readonly ImmutableArray<KeyValuePair<string, string>> Swap = [new("\u0430", "a"), new("\u0435", "e"), new("\uFB01", "fi")];

    private static readonly LookalikeCheck Check = new() { Swap = Swap };

    private static readonly LookalikeCheck AmongLatin = new() { Swap = Swap, AmongLatin = true };

    [Theory]
    [InlineData("Der [|H\u0430fen|] schließt.")]
    [InlineData("Die [|\uFB01xe|] Fähre (das [|Schi\uFB01|]) legt ab.")]
    public void The_whole_word_is_reported(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Der Hafen schließt.")]
    [InlineData("Auf dem Bug steht \u041D\u0435\u0432\u0430.")]
    [InlineData("Auf dem Bug steht \u041D\u0435\u0432\u0430s, fast ganz in anderer Schrift.")]
    public void A_word_in_its_own_script_is_right(string text) => AmongLatin.ShouldFind(text);

    [Fact]
    public void The_fix_writes_what_the_letters_look_like() => Check.Fix("Der H\u0430f\u0435n und die \uFB01xe Fähre.").ShouldBe("Der Hafen und die fixe Fähre.");
}
