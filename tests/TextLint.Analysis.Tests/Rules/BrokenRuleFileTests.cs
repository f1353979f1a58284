using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;
using TextLint.Testing;

namespace TextLint.Analysis.Tests.Rules;

public class BrokenRuleFileTests
{
    /// <summary>What is replaced in a sound file, what stands there instead with the place of the problem marked, the problem, its detail.</summary>
    public static TheoryData<string, string, RuleFileError, string> Breaks => new()
    {
        // Keys
        { "enabled: false", "[|enabeld|]: false", RuleFileError.UnknownKey, "enabeld" },
        { "    delete: true", "    [|remove|]: true", RuleFileError.UnknownKey, "remove" },
        { "enabled: false", "enabled: false\n[|enabled|]: true", RuleFileError.DuplicateKey, "enabled" },
        { "title: { en: 'Filler word', de: 'Füllwort' }", "title: { [|de|]: 'Füllwort' }", RuleFileError.MissingKey, "en" },
        { "title: { en: 'Filler word', de: 'Füllwort' }", "title: { en: 'Filler word', [|German|]: 'Füllwort' }", RuleFileError.UnknownKey, "German" },
        { "enabled: false", "[|[a]|]: false", RuleFileError.WrongType, "[a]" },

        // Values
        { "severity: suggestion", "severity: [|sugestion|]", RuleFileError.UnknownValue, "sugestion" },
        { "[lead, paragraph]", "[lead, [|paragraf|]]", RuleFileError.UnknownValue, "paragraf" },
        { "[quotation]", "[[|none|]]", RuleFileError.UnknownValue, "none" },
        { "enabled: false", "enabled: [|'maybe'|]", RuleFileError.WrongType, "'maybe'" },
        { "[lead, paragraph]", "[|lead|]", RuleFileError.WrongType, "lead" },
        { "words: [quasi, 'so gut wie']", "words: [|{ quasi: x }|]", RuleFileError.WrongType, "{ quasi: x }" },
        { "why: 'It says nothing.'", "why: [|['It', 'says']|]", RuleFileError.WrongType, "['It', 'says']" },
        { "name: filler-word", "name: [|Filler|]", RuleFileError.WrongType, "Filler" },
        { "- clean: 'Er heißt Quasimodo.'", "- [|clean|]\n  - clean: 'Er heißt Quasimodo.'", RuleFileError.WrongType, "clean" },

        // Text that YAML does not read as it looks
        { "why: 'It says nothing.'", "why: [|It says nothing.|]", RuleFileError.PlainScalar, "It says nothing." },
        { "why: 'It says nothing.'", "why: [|Nothing|] #new", RuleFileError.PlainScalar, "Nothing" },
        { "[quasi, 'so gut wie']", "[quasi, [|no|]]", RuleFileError.PlainScalar, "no" },
        { "[quasi, 'so gut wie']", "[quasi, [|~|]]", RuleFileError.PlainScalar, "~" },
        { "enabled: false", "enabled: [|off|]", RuleFileError.PlainScalar, "off" },
        { "enabled: false", "enabled:[||]", RuleFileError.PlainScalar, "" },
        { "[quasi, 'so gut wie']", "[quasi, [|so gut wie|]]", RuleFileError.PlainScalar, "so gut wie" },

        // YAML beyond the part that is used
        { "why: 'It says nothing.'", "why: [|&a|] 'It says nothing.'", RuleFileError.AnchorOrTag, "&a" },
        { "enabled: false", "enabled: [|!!bool|] false", RuleFileError.AnchorOrTag, "!!bool" },
        { "enabled: false", "enabled: 'false\n", RuleFileError.NoYaml, null! },

        // Identity
        { "id: TL6012", "id: [|TL6013|]", RuleFileError.FileNameMismatch, "TL6013-filler-word.yaml" },
        { "language: de", "language: [|en|]", RuleFileError.FolderMismatch, "en" },
        { "language: de", "language: [|Deutsch|]", RuleFileError.UnknownValue, "Deutsch" },
        { "language: de", "language: de\ncategory: [|spacing|]", RuleFileError.FolderMismatch, "spacing" },

        // Check
        { "  term:", "  [|terms|]:", RuleFileError.UnknownCheck, "terms" },
        { "    words: [quasi, 'so gut wie']\n", "    lists: [[|weekday|]]\n    words: [quasi]\n", RuleFileError.UnknownWordList, "weekday" },
        { "message: { en: 'The word “{match}” can go.'", "message: { en: [|'The word “{word}” can go.'|]", RuleFileError.UnknownPlaceholder, "word" },
        { "    fixed: 'Das ist gut.'\n", "", RuleFileError.FixWithoutExample, "term" },

        // Inside the tokens of a sequence
        { Options, Sequence("- { pos: [[|nouns|]] }"), RuleFileError.UnknownValue, "nouns" },
        { Options, Sequence("- { lists: [[|nouns|]] }"), RuleFileError.UnknownWordList, "nouns" },
        { Options, Sequence("- { chunk: [[|phrase|]] }"), RuleFileError.UnknownValue, "phrase" },
        { Options, Sequence("- { features: [|'Case=Fifth'|] }"), RuleFileError.UnknownValue, "Case=Fifth" },
        { Options, Sequence("- { regex: [|'('|] }"), RuleFileError.InvalidPattern, null! },
        { Options, Sequence("- [|'<a'|]"), RuleFileError.UnknownValue, "<a" },
        { Options, Sequence("- { lemma: [a, [|'b c'|]] }"), RuleFileError.UnknownValue, "b c" },
        { Options, Sequence("- { tokens: [x, { [|txt|]: [y] }] }"), RuleFileError.UnknownKey, "txt" },
        { Options, Sequence("- [|{ optional: true }|]"), RuleFileError.MixedToken, null! },
        { Options, Sequence("- [|{ phrase: x, text: [y] }|]"), RuleFileError.MixedToken, null! },
        { Options, Sequence("- { text: [x], not: [[|'y z'|]] }"), RuleFileError.MixedToken, null! },
        { Options, Sequence("[|- { text: [x], gap: 100 }|]"), RuleFileError.SequenceTooLong, "60" },
        { Options, Sequence("- { text: [x], as: a }\n        disagree: [{ of: [a, [|b|]] }]"), RuleFileError.UnknownValue, "b" },
        { Options, Sequence("- x\n        write: [|'{2}'|]"), RuleFileError.UnknownValue, "{2}" },

        // Examples
        { "flagged: 'Das ist [|quasi|] gut.'", "flagged: 'Das ist quasi gut.'", RuleFileError.InvalidMarkup, null! },
        { "clean: 'Er heißt Quasimodo.'", "clean: 'Er heißt [|Quasimodo|].'", RuleFileError.InvalidMarkup, null! },
        { "flagged: 'Das ist [|quasi|] gut.'", "flagged: 'Das ist [|quasi gut.'", RuleFileError.InvalidMarkup, null! },
        { "clean: 'Er heißt Quasimodo.'", "clean: 'Er heißt Quasimodo.'\n    [|flagged|]: 'x'", RuleFileError.UnknownKey, "flagged" },
        { "    in: caption", "    [|fixed|]: 'Er heißt Quasimodo.'", RuleFileError.UnknownKey, "fixed" },
        { "    format: .md", "    [|in|]: lead", RuleFileError.UnknownKey, "in" },
    };

    private const string Options = "  term:\n    words: [quasi, 'so gut wie']\n    delete: true";

    private static string Sequence(string tokens) => $"  sequence:\n    patterns:\n      - tokens:\n          {tokens}";

    [Theory]
    [MemberData(nameof(Breaks))]
    public void What_is_wrong_is_said_at_its_place(string sound, string broken, RuleFileError error, string? detail)
    {
        var (text, span) = Break(sound, broken, isMarked: error != RuleFileError.InvalidMarkup);

        var loaded = RuleText.Load(text);

        loaded.Rules.ShouldBeEmpty();
        var problem = loaded.Problems.ShouldHaveSingleItem();
        problem.Error.ShouldBe(error);
        if (detail is not null) problem.Detail.ShouldBe(detail);
        if (span is { } place) MarkedText.Mark(text, [problem.Span]).ShouldBe(MarkedText.Mark(text, [place]));
        problem.Lines.ShouldBe(SourceText.From(text).Lines.GetLinePositionSpan(problem.Span));
    }

    [Theory]
    [InlineData("enabled: false", "enabeld: false", "enabled")]
    [InlineData("severity: suggestion", "severity: sugestion", "suggestion")]
    [InlineData("  term:", "  terms:", "term")]
    [InlineData("defect: redundancy", "defect: clichee", "cliche")]
    public void A_slip_of_the_finger_is_recognised(string sound, string broken, string meant) =>
        RuleText.Load(RuleText.Whole.Replace(sound, broken)).Problems.Single().Expected.ShouldBe([meant]);

    [Fact]
    public void A_value_like_none_that_is_known_brings_them_all() =>
        RuleText.Load(RuleText.Whole.Replace("severity: suggestion", "severity: loud")).Problems.Single().Expected
            .ShouldBe(["error", "none", "silent", "suggestion", "warning"]);

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("title")]
    [InlineData("message")]
    [InlineData("why")]
    [InlineData("defect")]
    [InlineData("check")]
    public void A_missing_key_is_said_at_the_head_of_the_file(string key)
    {
        var lines = RuleText.Whole.Split('\n').ToList();
        var first = lines.FindIndex(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        lines.RemoveAt(first);
        while (lines[first].StartsWith(' ')) lines.RemoveAt(first);

        var problem = RuleText.Load(string.Join('\n', lines)).Problems.ShouldHaveSingleItem();

        (problem.Error, problem.Detail, problem.Span.Start).ShouldBe((RuleFileError.MissingKey, key, 0));
    }

    [Fact]
    public void All_problems_of_a_file_are_said_in_their_order()
    {
        var text = RuleText.Whole
            .Replace("enabled: false", "enabled: maybe")
            .Replace("'It says nothing.'", "It says nothing.")
            .Replace("delete: true", "remove: true")
            .Replace("in: caption", "in: nowhere");

        RuleText.Load(text).Problems.Select(problem => problem.Error)
            .ShouldBe([RuleFileError.WrongType, RuleFileError.UnknownKey, RuleFileError.PlainScalar, RuleFileError.UnknownValue]);
    }

    [Theory]
    [InlineData("examples: []")]
    [InlineData("")]
    public void A_rule_without_examples_is_refused(string examples)
    {
        var text = RuleText.Whole[..RuleText.Whole.IndexOf("examples:", StringComparison.Ordinal)].Replace("    delete: true\n", "") + examples;

        RuleText.Load(text).Problems.ShouldHaveSingleItem().Error.ShouldBe(RuleFileError.NoExamples);
    }

    [Fact]
    public void Two_documents_are_not_one_rule() =>
        RuleText.Load($"{RuleText.Whole}---\n{RuleText.Whole}").Problems.Single().Error.ShouldBe(RuleFileError.SeveralDocuments);

    [Theory]
    [InlineData("TL1012", "de/style/TL1012-filler-word.yaml")]
    [InlineData("TL612", "de/style/TL612-filler-word.yaml")]
    [InlineData("TL60120", "de/style/TL60120-filler-word.yaml")]
    [InlineData("ACME1", "de/style/ACME1-filler-word.yaml")]
    [InlineData("TL6012", "de/taste/TL6012-filler-word.yaml")]
    [InlineData("TL6012", "de/TL6012-filler-word.yaml")]
    public void A_built_in_id_lies_in_the_range_of_its_category(string id, string path) =>
        RuleText.Load(RuleText.Whole.Replace("TL6012", id), path).Problems.Select(problem => (problem.Error, problem.Detail)).ShouldBe([(RuleFileError.IdOutOfRange, id)]);

    private static (string Text, TextSpan? Span) Break(string sound, string broken, bool isMarked)
    {
        var at = RuleText.Whole.IndexOf(sound, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        var marked = isMarked ? MarkedText.Parse(broken) : new MarkedText(broken, []);
        var text = RuleText.Whole.Remove(at, sound.Length).Insert(at, marked.Text);
        return (text, marked.Spans.IsEmpty ? null : new TextSpan(at + marked.Span.Start, marked.Span.Length));
    }
}
