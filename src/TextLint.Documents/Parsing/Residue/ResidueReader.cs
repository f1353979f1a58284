using System.Text;

namespace TextLint.Documents.Parsing.Residue;

/// <summary>
/// Says of a single line how much speaks for residue of a site: its phrases, the way it is written, its words. A line can be read in
/// several ways; the reading that weighs most counts. <see cref="ResidueWeights"/> holds what each piece of evidence weighs.
/// </summary>
internal sealed class ResidueReader(ResidueVocabulary vocabulary)
{
    /// <summary>A longer line, in UTF-16 code units, is no residue.</summary>
    public const int Longest = 300;

    private const int LongestGlued = 60;
    private const int MostWordsOfQuestion = 7;

    private readonly ResiduePhrases _phrases = new(vocabulary);

    /// <summary>The verdict about a line.</summary>
    /// <param name="text">The line, without line breaks.</param>
    public ResidueVerdict Judge(ReadOnlySpan<char> text) => ResidueWeights.VerdictOf(ResidueWeights.SumOf(Read(text)));

    /// <summary>What was seen of a line in the reading of it that weighs most.</summary>
    /// <param name="text">The line, without line breaks.</param>
    public ResidueEvidence Read(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || vocabulary.Labels.Count == 0) return ResidueEvidence.None;
        var folded = ResidueVocabulary.Fold(text);
        if (folded.Length == 0) return ResidueEvidence.None;
        var signs = LineForm.Signs(text);
        var best = LineForm.Of(text, signs);
        if (!Reaches(best, ResidueWeights.Certain)) best = Stronger(best, _phrases.Of(text, folded, signs));
        if (Reaches(best, ResidueWeights.Certain)) return best;
        // What is listed as a headline too is no more than that by its words.
        if (best == ResidueEvidence.LabelOrHeadline) return best;
        best = Stronger(best, WordEvidence.Of(text, WordCount.Of(folded, vocabulary), signs));
        if (BehindQuestion(text, signs) is > 0 and var behind && Read(text[behind..]) is var answer && Reaches(answer, ResidueWeights.Likely)) best = Stronger(best, answer);
        return !Reaches(best, ResidueWeights.Possible) && Unglued(text) is { } labels ? Read(labels) : best;
    }

    private static bool Reaches(ResidueEvidence evidence, int sum) => ResidueWeights.SumOf(evidence) >= sum;

    private static ResidueEvidence Stronger(ResidueEvidence one, ResidueEvidence other) => ResidueWeights.SumOf(other) > ResidueWeights.SumOf(one) ? other : one;

    // A site asks and then says what to do: “Seen a mistake? Tell us!”
    private static int BehindQuestion(ReadOnlySpan<char> text, ResidueEvidence signs)
    {
        var question = text.IndexOf("? ", StringComparison.Ordinal);
        return question > 0 && (signs & ResidueEvidence.Speech) == 0 && LineForm.WordsIn(text[..question]) <= MostWordsOfQuestion ? question + "? ".Length : 0;
    }

    // Labels that lost the tags between them run together: a capital within a word parts them.
    private static string? Unglued(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length && text.Length < LongestGlued; i++)
        {
            if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1])) continue;
            var parted = new StringBuilder(text.Length + 2);
            for (var j = 0; j < text.Length; j++)
            {
                if (j > 0 && char.IsUpper(text[j]) && char.IsLower(text[j - 1])) parted.Append(' ');
                parted.Append(text[j]);
            }
            return parted.ToString();
        }
        return null;
    }
}
