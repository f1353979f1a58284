using TextLint.Analysis.Checks;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Analysis.Tests.Checks;

/// <summary>A morphology of a few German words, for checks that ask for readings.</summary>
public static class SmallGerman
{
    private static readonly LanguagePack Pack = new() { ReadingsSource = new(() => new WordReadings(Morphology.Open(MorphologyCompiler.Compile(Entries()))!, null, null)) };

    /// <summary>Asserts that the check finds exactly what is marked.</summary>
    public static void ShouldFindInGerman(this Check check, string marked)
    {
        var (text, _) = MarkedText.Parse(marked);
        MarkedText.Mark(text, Trial.Find(check, Read(text)).Select(finding => finding.Span)).ShouldBe(marked);
    }

    /// <summary>What the first finding's fixes write.</summary>
    public static IEnumerable<string> Written(this Check check, string text) =>
        Trial.Find(check, Read(text)).ShouldHaveSingleItem().Fixes.Select(fix => fix.Changes[0].NewText!);

    private static ArticleModel Read(string text) => new(Trial.Read(text).Document, Pack);

    private static IEnumerable<MorphologicalEntry> Entries()
    {
        string[] entries =
        [
            "der|der|DET|Case=Nom|Gender=Masc|Number=Sing|PronType=Art|Before=Weak",
            "der|der|DET|Case=Dat,Gen|Gender=Fem|Number=Sing|PronType=Art|Before=Weak",
            "der|der|DET|Case=Gen|Number=Plur|PronType=Art|Before=Weak",
            "die|der|DET|Case=Nom,Acc|Gender=Fem|Number=Sing|PronType=Art|Before=Weak",
            "die|der|DET|Case=Nom,Acc|Number=Plur|PronType=Art|Before=Weak",
            "den|der|DET|Case=Acc|Gender=Masc|Number=Sing|PronType=Art|Before=Weak",
            "den|der|DET|Case=Dat|Number=Plur|PronType=Art|Before=Weak",
            "einen|ein|DET|Case=Acc|Gender=Masc|Number=Sing|PronType=Art|Before=Mixed",
            "der|der|PRON|Case=Nom|Gender=Masc|Number=Sing|PronType=Rel",
            "der|der|PRON|Case=Dat|Gender=Fem|Number=Sing|PronType=Rel",
            "sich|sich|PRON|Case=Acc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes",
            "dass|dass|SCONJ|_",
            "heute|heute|ADV|_",
            "mit|mit|ADP|Case=Dat",
            "nach|nach|ADP|Case=Dat",
            "ab|ab|ADP|Case=Dat",
            "für|für|ADP|Case=Acc",
            "alte|alt|ADJ|Case=Nom|Number=Sing|Inflection=Weak",
            "alter|alt|ADJ|Case=Nom|Gender=Masc|Number=Sing",
            "alten|alt|ADJ|Case=Nom,Acc,Dat,Gen|Number=Plur|Inflection=Weak",
            "Hafen|Hafen|NOUN|Case=Nom,Acc,Dat|Gender=Masc|Number=Sing",
            "Häfen|Hafen|NOUN|Case=Nom,Acc,Gen|Gender=Masc|Number=Plur",
            "Häfen|Hafen|NOUN|Case=Dat|Gender=Masc|Number=Plur",
            "Brücke|Brücke|NOUN|Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Sing",
            "Brücken|Brücke|NOUN|Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Plur",
            "Lotse|Lotse|NOUN|Case=Nom|Gender=Masc|Number=Sing",
            "Lotsen|Lotse|NOUN|Case=Acc,Dat,Gen|Gender=Masc|Number=Sing",
            "Lotsens|Lotse|NOUN|Case=Gen|Gender=Masc|Number=Sing",
            "weil|weil|SCONJ|_",
            "von|von|ADP|Case=Dat",
            "deren|der|PRON|Case=Gen|Gender=Fem|Number=Sing|PronType=Rel",
            "deren|der|PRON|Case=Gen|Number=Plur|PronType=Rel",
            "deren|der|DET|Case=Nom,Acc,Dat,Gen|Gender=Masc,Fem,Neut|PronType=Rel|Before=Strong",
            "hat|haben|AUX|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
            "ist|sein|AUX|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
            "lehnte|lehnen|VERB|Mood=Ind|Number=Sing|Person=1,3|Tense=Past|VerbForm=Fin",
            "ablehnte|ablehnen|VERB|Mood=Ind|Number=Sing|Person=1,3|Tense=Past|VerbForm=Fin",
            "sieht|sehen|VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
            "machen|machen|VERB|VerbForm=Inf",
            "machen|machen|VERB|Mood=Ind|Number=Plur|Person=1,3|Tense=Pres|VerbForm=Fin",
            "macht|machen|VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
            "macht|machen|VERB|Mood=Ind|Number=Plur|Person=2|Tense=Pres|VerbForm=Fin",
            "gemacht|machen|VERB|Tense=Past|VerbForm=Part",
            "ergeben|ergeben|VERB|VerbForm=Inf",
            "ergeben|ergeben|VERB|Mood=Ind|Number=Plur|Person=1,3|Tense=Pres|VerbForm=Fin",
            "ergeben|ergeben|VERB|Tense=Past|VerbForm=Part",
            "ergibt|ergeben|VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
            "ergebt|ergeben|VERB|Mood=Ind|Number=Plur|Person=2|Tense=Pres|VerbForm=Fin",
        ];
        foreach (var entry in entries)
        {
            var parts = entry.Split('|', 4);
            yield return new(parts[0], parts[1], UniversalFeatures.Parse(UniversalFeatures.PartOfSpeechOf(parts[2])!.Value, parts[3], out _));
        }
    }
}
