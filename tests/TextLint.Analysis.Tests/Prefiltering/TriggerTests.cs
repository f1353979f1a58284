using FsCheck;
using FsCheck.Fluent;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Tests.Checks;
using TextLint.Language;
using Check = TextLint.Analysis.Checks.Check;

namespace TextLint.Analysis.Tests.Prefiltering;

/// <summary>Random texts of pieces that are nearly what the checks look for: the prefilter names every rule that has a finding.</summary>
public class TriggerTests
{
    private static readonly string[] Pieces =
    [
        "so", "So", "SO", "ſo", "im Grunde", "Im  Grunde", "im\u00A0Grunde", "Kelvin", "\u212Aelvin", "straße", "STRAẞE", "Istanbul", "İstanbul", "gibt's", "gibt’s",
        "E-Mail", "E\u2011Mail", "der", "der", " ", "  ", ",", ".", "!", "\n", "ei\u00ADgent\u00ADlich", "a\u0308hnlich", "ähnlich", "10", "Euro", "µ", "μ", "Σ", "ς", "(", "„", "😀", "Wort",
    ];

    private static readonly Check[] Checks =
    [
        new TermCheck { Words = ["so", "im Grunde", "gibt's"] },
        new TermCheck { Words = ["kelvin", "straße", "istanbul", "e-mail"], IgnoreCase = true },
        new TermCheck { Words = ["eigent*", "ähn*", "μ", "ς"], IgnoreCase = true },
        new SubstitutionCheck { Swap = [new("im Grunde", "eigentlich"), new("e-mail", "E-Mail")], IgnoreCase = true },
        new RepetitionCheck(),
        new PatternCheck { Pattern = new LinearPattern(@"\s,|[.!]\s*[.!]"), Within = PatternUnit.Block },
        new PatternCheck { Pattern = new LinearPattern(@"kelvin|i\u0307?stanbul|STRASSE|straße"), IgnoreCase = true },
        new PatternCheck { Pattern = new LinearPattern(@"(?i)\b(?:so|der)\s+(?:so|der)\b") },
        new PatternCheck { Pattern = new LinearPattern(@"[sς]o?[ ,]+(?:im|10)\b"), IgnoreCase = true },
        new PatternCheck { Pattern = new LinearPattern(@"(?:\d+ ){1,3}Euro|\p{Lu}+!") },
        new OccurrenceCheck { Words = ["so", "der"], Unit = TextUnit.Sentence, Max = 1 },
        new OccurrenceCheck { Pattern = new LinearPattern("gibt['’]s"), Max = 0 },
        new ConsistencyCheck { Variants = [["E-Mail", "so"], ["Kelvin", "Istanbul"]], IgnoreCase = true },
    ];

    [Fact]
    public void A_rule_with_a_finding_is_always_named()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces.SelectMany(piece => new[] { piece, piece.Length > 2 ? " " : "" })));

        Prop.ForAll(text.ToArbitrary(), NamesEveryFinding).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(40));
    }

    private static bool NamesEveryFinding(string text)
    {
        var model = Trial.Read(text);
        var prefilter = new LiteralPrefilter([.. Checks.Select(check => check.Triggers)]);
        var candidates = prefilter.CreateCandidates();
        for (var i = 0; i < model.Document.Blocks.Length; i++)
        {
            prefilter.Scan(model.Document.Blocks[i], candidates);
            if (!NamesEveryFinding(i, candidates, model)) return false;
        }
        return Enumerable.Range(0, Checks.Length).All(rule => candidates.InArticle.Contains(rule) || Trial.Find(Checks[rule], model).IsEmpty);
    }

    private static bool NamesEveryFinding(int place, CandidateSet candidates, ArticleModel model)
    {
        var block = model.Document.Blocks[place];
        for (var rule = 0; rule < Checks.Length; rule++)
        {
            if (Checks[rule] is BlockCheck ofBlock && !candidates.InBlock(place).Contains(rule) && ofBlock.Find(block, model).Any()) return false;
            if (Checks[rule] is not SentenceCheck ofSentence) continue;
            for (var i = 0; i < block.Sentences.Length; i++)
            {
                if (!candidates.InSentence(place, i).Contains(rule) && ofSentence.Find(block.Sentences[i], model).Any()) return false;
            }
        }
        return true;
    }
}
