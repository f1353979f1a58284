namespace TextLint.Language.Tests.Lexicon;

public class LexiconTests
{
    private const string Compounds = """
        SET UTF-8
        COMPOUNDBEGIN x
        COMPOUNDMIDDLE y
        COMPOUNDEND z
        COMPOUNDPERMITFLAG c
        ONLYINCOMPOUND o
        COMPOUNDMIN 2
        SFX s Y 1
        SFX s 0 s/xyco .
        """;

    [Theory]
    [InlineData("garten", WordStatus.Known)]
    [InlineData("Garten", WordStatus.Known)]
    [InlineData("GARTEN", WordStatus.Known)]
    [InlineData("gArten", WordStatus.Unknown)]
    [InlineData("gartens", WordStatus.Known)]
    [InlineData("gartenss", WordStatus.Unknown)]
    [InlineData("garten.", WordStatus.Known)]
    [InlineData("12,5", WordStatus.Known)]
    [InlineData("Garten-Garten", WordStatus.Joined)]
    public void A_word_is_known_in_the_cases_that_its_entry_allows(string word, WordStatus expected) =>
        SmallLexicon.Of("SET UTF-8\nSFX S Y 1\nSFX S 0 s n", "garten/S").Look(word).ShouldBe(expected);

    [Theory]
    [InlineData("Paris", true)]
    [InlineData("PARIS", true)]
    [InlineData("paris", false)]
    public void A_name_needs_its_capital(string word, bool expected) => SmallLexicon.Of("SET UTF-8", "Paris").IsKnown(word).ShouldBe(expected);

    [Theory]
    [InlineData("LaTeX", true)]
    [InlineData("LATEX", true)]
    [InlineData("Latex", false)]
    public void A_word_with_inner_capitals_may_be_shouted(string word, bool expected) => SmallLexicon.Of("SET UTF-8", "LaTeX").IsKnown(word).ShouldBe(expected);

    [Theory]
    [InlineData("km", true)]
    [InlineData("Km", false)]
    [InlineData("KM", false)]
    public void What_keeps_its_case_is_known_only_as_it_is_written(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nKEEPCASE w", "km/w").IsKnown(word).ShouldBe(expected);

    [Theory]
    [InlineData("STRASSE", true)]
    [InlineData("Strasse", false)]
    public void In_capitals_a_double_s_stands_for_a_sharp_one(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nCHECKSHARPS", "Straße").IsKnown(word).ShouldBe(expected);

    [Fact]
    public void A_forbidden_form_is_wrong_although_the_rules_make_it() =>
        SmallLexicon.Of("SET UTF-8\nFORBIDDENWORD d\nSFX S Y 1\nSFX S 0 s .", "haus/S", "hauss/d").Look("hauss").ShouldBe(WordStatus.Forbidden);

    [Theory]
    [InlineData("hofgarten", "hof|garten")]
    [InlineData("Hofgarten", "Hof|garten")]
    [InlineData("amtsgarten", "amts|garten")]
    [InlineData("amtgarten", "")]
    [InlineData("gartenhof", "")]
    public void A_compound_is_taken_apart_where_the_flags_of_its_words_allow_it(string word, string parts)
    {
        var lexicon = SmallLexicon.Of(Compounds, "hof/x", "garten/z", "amt/s");

        string.Join('|', lexicon.PartsOf(word).Select(part => word.Substring(part.Start, part.Length))).ShouldBe(parts);
        (lexicon.Look(word) == WordStatus.Compound).ShouldBe(parts.Length > 0);
    }

    [Fact]
    public void A_part_of_compounds_alone_is_no_word() => SmallLexicon.Of(Compounds, "amt/s").IsKnown("amts").ShouldBeFalse();

    [Theory]
    [InlineData("11th", true)]
    [InlineData("21st", true)]
    [InlineData("11st", false)]
    public void A_pattern_says_in_what_order_parts_follow(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nCOMPOUNDMIN 1\nONLYINCOMPOUND c\nCOMPOUNDRULE 2\nCOMPOUNDRULE n*1t\nCOMPOUNDRULE n*mp", "0/nm", "1/n1", "2/nm", "1st/p", "1th/tc")
            .IsKnown(word).ShouldBe(expected);

    [Theory]
    [InlineData("unklar", true)]
    [InlineData("unklares", true)]
    [InlineData("ungut", false)]
    public void Prefix_and_suffix_go_together_where_both_are_crossed(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nPFX U Y 1\nPFX U 0 un .\nSFX A Y 1\nSFX A 0 es .", "klar/UA", "gut/A").IsKnown(word).ShouldBe(expected);

    [Theory]
    [InlineData("seeufer", true)]
    [InlineData("seeelfe", false)]
    public void A_joint_that_the_dictionary_forbids_makes_no_compound(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nCOMPOUNDFLAG x\nCHECKCOMPOUNDPATTERN 1\nCHECKCOMPOUNDPATTERN ee e", "see/x", "ufer/x", "elfe/x").IsKnown(word).ShouldBe(expected);

    [Theory]
    [InlineData("hofhofhof", true)]
    [InlineData("hofhofhofhof", false)]
    public void A_compound_has_no_more_parts_than_the_dictionary_allows(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nCOMPOUNDFLAG x\nCOMPOUNDWORDMAX 3", "hof/x").IsKnown(word).ShouldBe(expected);

    [Fact]
    public void Characters_that_the_dictionary_ignores_count_for_nothing() => SmallLexicon.Of("SET UTF-8\nIGNORE ·", "auf·gabe").IsKnown("aufga·be").ShouldBeTrue();

    [Theory]
    [InlineData("SANT'ELIA", true)]
    [InlineData("L'ÉTAT", true)]
    [InlineData("LATEX'S", true)]
    [InlineData("Latex's", false)]
    [InlineData("US-HAFEN", false)]
    [InlineData("US-Hafen", true)]
    public void A_word_in_capitals_is_looked_up_as_hunspell_does(string word, bool expected) =>
        SmallLexicon.Of("SET UTF-8\nSFX S Y 1\nSFX S 0 's .", "Sant'Elia", "l'État", "LaTeX/S", "US", "Hafen").IsKnown(word).ShouldBe(expected);

    [Fact]
    public void Bytes_that_are_no_lexicon_open_as_none() => TextLint.Language.Lexicon.Open(new byte[] { 1, 2, 3 }).ShouldBeNull();

    [Fact]
    public void A_damaged_lexicon_never_throws()
    {
        var bytes = LexiconCompiler.Compile(SmallLexicon.Read(Compounds, "hof/x\ngarten/z\namt/s"));
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0x55;
            TextLint.Language.Lexicon.Open(damaged)?.Look("hofgarten");
        }
    }

    [Fact]
    public void A_lexicon_may_be_cut_anywhere_and_never_throws()
    {
        var bytes = LexiconCompiler.Compile(SmallLexicon.Read(Compounds, "hof/x\ngarten/z\namt/s"));

        for (var length = 0; length < bytes.Length; length++) TextLint.Language.Lexicon.Open(bytes.AsMemory(0, length)).ShouldBeNull();
    }
}
