using TextLint.Language.Hunspell;
using TextLint.Language.Tests.Lexicon;

namespace TextLint.Language.Tests.Hunspell;

public class HunspellDictionaryTests
{
    [Theory]
    [InlineData("SFX A Y 1\nSFX A 0 s [aeiou", 2, HunspellProblemKind.BadCondition)]
    [InlineData("SET KOI8-R", 1, HunspellProblemKind.UnknownEncoding)]
    [InlineData("SET UTF-8\nFLAG numeric", 2, HunspellProblemKind.BadFlag)]
    [InlineData("COMPOUNDMIN many", 1, HunspellProblemKind.BadNumber)]
    [InlineData("KEEPCASE", 1, HunspellProblemKind.MissingField)]
    [InlineData("SET UTF-8\nCOMPOUNDSYLLABLE 6 aeiou", 2, HunspellProblemKind.NotObeyed)]
    [InlineData("CHECKCOMPOUNDPATTERN 1\nCHECKCOMPOUNDPATTERN oo/A o", 2, HunspellProblemKind.NotObeyed)]
    [InlineData("FLAG num\nSFX 1 Y 1\nSFX 99999 0 s .", 3, HunspellProblemKind.BadNumber)]
    public void A_broken_line_of_affixes_is_said_with_its_line(string affixes, int line, HunspellProblemKind kind)
    {
        var problem = SmallLexicon.Read(affixes, "wort").Problems.ShouldHaveSingleItem();

        (problem.Path, problem.Line, problem.Kind).ShouldBe(("small.aff", line, kind));
    }

    [Fact]
    public void A_broken_word_is_said_and_the_rest_is_read()
    {
        var dictionary = SmallLexicon.Read("FLAG num", "3\ngut\nkaputt/x\nneu");

        dictionary.Problems.ShouldHaveSingleItem().Line.ShouldBe(3);
        var lexicon = TextLint.Language.Lexicon.Open(LexiconCompiler.Compile(dictionary))!;
        lexicon.IsKnown("gut").ShouldBeTrue();
        lexicon.IsKnown("neu").ShouldBeTrue();
        lexicon.IsKnown("kaputt").ShouldBeFalse();
    }

    [Theory]
    [InlineData("FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .", "wort/AaBb")]
    [InlineData("FLAG num\nSFX 12 Y 1\nSFX 12 0 s .", "wort/7,12")]
    [InlineData("SET UTF-8\nFLAG UTF-8\nSFX ä Y 1\nSFX ä 0 s .", "wort/ä")]
    [InlineData("AF 1\nAF A\nSFX A Y 1\nSFX A 0 s .", "wort/1")]
    public void Flags_are_read_in_every_form(string affixes, string word) => SmallLexicon.Of(affixes, word).IsKnown("worts").ShouldBeTrue();

    [Fact]
    public void The_forms_of_a_class_are_those_of_the_words_that_have_the_classes_asked_for()
    {
        var dictionary = SmallLexicon.Read("SFX D Y 1\nSFX D 0 ed .\nSFX G Y 1\nSFX G 0 ing .\nPFX A Y 1\nPFX A 0 re .", "3\nopen/ADG\nland/D\nwind/G");

        dictionary.FormsOf("DG", 'D').ShouldBe([("open", "opened"), ("reopen", "reopened")]);
        dictionary.FormsOf("DG", null).ShouldBe([("open", "open"), ("reopen", "reopen")]);
    }

    [Fact]
    public void Latin_1_is_read()
    {
        var dictionary = HunspellDictionary.Read(new HunspellFile("a.aff", "SET ISO8859-1"u8.ToArray()), new HunspellFile("a.dic", new byte[] { (byte)'s', 0xFC, 0xDF }));

        TextLint.Language.Lexicon.Open(LexiconCompiler.Compile(dictionary))!.IsKnown("süß").ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("SFX")]
    [InlineData("PFX A Y 99999999999\nPFX A 0")]
    [InlineData("COMPOUNDRULE 1\nCOMPOUNDRULE (((")]
    [InlineData("COMPOUNDRULE 1\nCOMPOUNDRULE a*a*a*a*a*a*a*a*b\nCOMPOUNDFLAG a\nCOMPOUNDMIN 0")]
    [InlineData("BREAK 1\nBREAK ^")]
    [InlineData("SFX A Y 2\nSFX A 0 a/A .\nSFX A a a/A a")]
    public void No_dictionary_throws_or_hangs(string affixes)
    {
        var lexicon = SmallLexicon.Of(affixes, "a/aA", "//", "\\/", "", "aa/a", new string('a', 5000));

        lexicon.Look(new string('a', 90)).ShouldBeOneOf(WordStatus.Known, WordStatus.Unknown, WordStatus.Compound);
    }
}
