using System.Globalization;
using System.Text;

namespace TextLint.Translation;

/// <summary>Two tallies beside each other, as text.</summary>
internal static class Comparison
{
    public static string Of(Tally machine, Tally human)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"",-40}{"machine",12}{"human",12}{"ratio",9}\n");
        foreach (var rule in machine.ByRule.Keys.Union(human.ByRule.Keys).Order(StringComparer.Ordinal))
            Line(text, rule, machine.PerThousandWords(machine.ByRule.GetValueOrDefault(rule)), human.PerThousandWords(human.ByRule.GetValueOrDefault(rule)));
        Line(text, "traces on 1,000 words", machine.PerThousandWords(machine.Traces), human.PerThousandWords(human.Traces));
        Line(text, "articles told to be translated, %", 100.0 * machine.Told / machine.Articles, 100.0 * human.Told / human.Articles);
        Line(text, "marked places found, %", 100.0 * machine.MarksFound / Math.Max(1, machine.Marks), 100.0 * human.MarksFound / Math.Max(1, human.Marks));
        return text.Append(CultureInfo.InvariantCulture, $"{machine.MarksFound} of {machine.Marks} marked places; {machine.Words} and {human.Words} words\n").ToString();
    }

    private static void Line(StringBuilder text, string name, double machine, double human) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-40}{machine,12:0.000}{human,12:0.000}{(human > 0 ? machine / human : double.NaN),9:0.00}\n");
}
