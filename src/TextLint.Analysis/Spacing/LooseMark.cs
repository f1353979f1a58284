using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Spacing;

/// <summary>A double quotation mark and what it touches.</summary>
/// <param name="Position">Where it stands in the text of its block.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Touches">What it touches.</param>
internal readonly record struct LooseMark(int Position, char Mark, LooseSide Touches)
{
    // U+201E stands low and opens in every language that uses it.
    private const char LowMark = '\u201E';
    private static readonly SignSet Marks = new("\"\u00AB\u00BB\u201C\u201D\u201E");
    private static readonly SignSet BeforeOpening = new("([{-\u2013\u2014/");
    private static readonly SignSet BehindClosing = new(".,;:!?)]}-\u2013\u2014/\u2026");

    public bool OnlyOpens => Mark == LowMark;

    public bool CanOpen => OnlyOpens || Touches is LooseSide.None or LooseSide.After;

    /// <summary>The marks of a text in their order.</summary>
    public static ImmutableArray<LooseMark> In(ReadOnlySpan<char> text)
    {
        var found = ImmutableArray.CreateBuilder<LooseMark>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Marks.Contains(text[i])) found.Add(new LooseMark(i, text[i], SideOf(text, i)));
        }
        return found.ToImmutable();
    }

    private static LooseSide SideOf(ReadOnlySpan<char> text, int i)
    {
        var before = i > 0 && !char.IsWhiteSpace(text[i - 1]) && !BeforeOpening.Contains(text[i - 1]);
        var after = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && !BehindClosing.Contains(text[i + 1]);
        // At the edge of a block a mark is on its own side.
        if (!before && !after && i == 0) return text.Length > 1 && char.IsWhiteSpace(text[1]) ? LooseSide.None : LooseSide.After;
        if (before) return after ? LooseSide.Both : LooseSide.Before;
        return after ? LooseSide.After : LooseSide.None;
    }
}
