using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>
/// What to write in place of a match: texts, and in braces captured tokens: <c>{noun}</c> as it stands there, <c>{verb:ergeben}</c> another lemma in
/// its form, <c>{noun:Case=Dat|Number=Plur}</c> its lemma in another form, <c>{verb:ergeben:Mood=Sub}</c> both.
/// </summary>
internal sealed class WritingTemplate
{
    private WritingTemplate(ImmutableArray<ImmutableArray<WritingPart>> choices) => Choices = choices;

    /// <summary>The choices, each as its pieces.</summary>
    public ImmutableArray<ImmutableArray<WritingPart>> Choices { get; }

    /// <summary>Reads choices that are separated by <c>|</c> outside braces.</summary>
    /// <param name="text">The template.</param>
    /// <param name="problem">The piece that cannot be read, or null.</param>
    public static WritingTemplate Parse(string text, out string? problem)
    {
        problem = null;
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<WritingPart>>();
        foreach (var choice in ChoicesOf(text))
        {
            choices.Add(PartsOf(choice.Trim(), out var wrong));
            problem ??= wrong;
        }
        return new WritingTemplate(choices.ToImmutable());
    }

    private static IEnumerable<string> ChoicesOf(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (text[i] == '|' && depth <= 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }
        yield return text[start..];
    }

    private static ImmutableArray<WritingPart> PartsOf(string choice, out string? problem)
    {
        problem = null;
        var parts = ImmutableArray.CreateBuilder<WritingPart>();
        var at = 0;
        while (at < choice.Length)
        {
            var open = choice.IndexOf('{', at);
            if (open < 0) break;
            if (open > at) parts.Add(new WritingPart(choice[at..open]));
            var close = choice.IndexOf('}', open);
            if (close < 0)
            {
                problem = choice[open..];
                return [];
            }
            var part = Captured(choice[(open + 1)..close]);
            if (part.Features is { } features) FeatureCondition.Parse(features, out problem);
            if (part.Capture!.Length == 0) problem ??= choice[open..(close + 1)];
            parts.Add(part);
            at = close + 1;
        }
        if (at < choice.Length) parts.Add(new WritingPart(choice[at..]));
        return parts.ToImmutable();
    }

    private static WritingPart Captured(string text)
    {
        var pieces = text.Split(':', 3, StringSplitOptions.TrimEntries);
        string? lemma = null, features = null;
        foreach (var piece in pieces[1..])
        {
            if (piece.Contains('=', StringComparison.Ordinal)) features = piece;
            else lemma = piece;
        }
        return new WritingPart("", pieces[0], lemma, features);
    }
}
