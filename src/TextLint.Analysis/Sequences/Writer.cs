using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Fills in what to write for one match.</summary>
internal sealed class Writer(SequenceProgram program, SequenceReadings readings)
{
    private readonly Inflection? _inflection = readings.Words is { } words ? new Inflection(words) : null;

    /// <summary>The text to write, without blanks that a missing token leaves; null where a form is not known.</summary>
    public string? Write(IEnumerable<WritingPart> parts, SequenceMatch match)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Capture is null) Append(text, part.Text);
            else if (Captured(part, match.Captures[program.Captures[part.Capture]]) is { } captured) Append(text, captured);
            else return null;
        }
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, string part)
    {
        var isBlank = text.Length == 0 || char.IsWhiteSpace(text[^1]);
        if (isBlank) part = part.TrimStart();
        // A token that is missing leaves the blank in front of it behind.
        if (part.Length > 0 && part[0] is ',' or ';' or '.' && text.Length > 0 && isBlank) text.Length--;
        text.Append(part);
    }

    private string? Captured(WritingPart part, TextSpan tokens)
    {
        if (tokens.IsEmpty) return "";
        var sentence = readings.Sentence;
        if (part.Lemma is null && part.Features is null)
            return sentence.Text.Slice(TextSpan.FromBounds(sentence.Tokens[tokens.Start].Projected.Start, sentence.Tokens[tokens.End - 1].Projected.End)).ToString();
        if (tokens.Length > 1 || _inflection is null) return null;
        var features = part.Features is { } wanted ? FeatureCondition.Parse(wanted, out _) : null;
        MorphologicalReading[] fitting = [.. readings.Fitting(tokens.Start, program.CaptureConditions[program.Captures[part.Capture!]])];
        if (part.Lemma is { } lemma) return _inflection.FormOf(lemma, fitting, features);
        var form = sentence.CharactersOf(sentence.Tokens[tokens.Start]).ToString();
        foreach (var reading in fitting)
        {
            if (_inflection.FormOf(readings.Words!.LemmaOf(form, reading), [reading], features) is { } own) return own;
        }
        return null;
    }
}
