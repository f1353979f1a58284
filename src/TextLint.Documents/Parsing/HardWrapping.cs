using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Parsing;

/// <summary>The width at which a program broke the lines of a text.</summary>
/// <remarks>
/// The evidence is the way in which programs wrap: a line ends where the next word would not fit any more. Scraped articles,
/// which have a paragraph on each line, are wider; poems, lists and addresses break earlier than they must.
/// </remarks>
internal sealed class HardWrapping
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 100;
    private const int FewestBreaks = 3;
    private const double ShareOfFullLines = 0.9;
    private const double ShareOfOpenLines = 0.5;

    private readonly string _source;
    private readonly int _width;

    private HardWrapping(string source, int width) => (_source, _width) = (source, width);

    /// <summary>How <paramref name="lines"/>, trimmed, were wrapped; null when they were not or the evidence is thin.</summary>
    public static HardWrapping? Of(string source, List<TextSpan> lines)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Length);
        if (width is < NarrowestWidth or > WidestWidth) return null;
        var wrapping = new HardWrapping(source, width);
        int breaks = 0, full = 0, open = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsEmpty || lines[i + 1].IsEmpty) continue;
            breaks++;
            if (wrapping.Continues(lines[i], lines[i + 1])) full++;
            if (char.IsLetterOrDigit(source[lines[i].End - 1]) || source[lines[i].End - 1] is ',' or '-') open++;
        }
        return breaks >= FewestBreaks && full >= ShareOfFullLines * breaks && open >= ShareOfOpenLines * breaks ? wrapping : null;
    }

    /// <summary>True when <paramref name="next"/> goes on with the paragraph of <paramref name="line"/>, whose end had no room for its first word.</summary>
    public bool Continues(TextSpan line, TextSpan next)
    {
        if (line.IsEmpty || next.IsEmpty) return false;
        var word = _source.AsSpan(next.Start, next.Length).IndexOfAny(' ', '\t');
        return line.Length + 1 + (word < 0 ? next.Length : word) > _width;
    }
}
