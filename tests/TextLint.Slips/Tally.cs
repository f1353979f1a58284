using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Slips;

/// <summary>How many slips of each kind were planted and found.</summary>
/// <param name="misses">Where slips that nobody found are printed, or null.</param>
internal sealed class Tally(TextWriter? misses)
{
    private const int Context = 50;

    private readonly SortedDictionary<SlipKind, (int Planted, int Found)> _byKind = [];
    private int _findings;
    private int _words;

    /// <summary>Adds a text.</summary>
    /// <param name="before">What is found in the text as it was.</param>
    /// <param name="planted">The text with its slips.</param>
    /// <param name="after">What is found there.</param>
    /// <param name="words">Its number of words.</param>
    public void Add(IReadOnlyList<(string Rule, TextSpan Span)> before, PlantedText planted, IReadOnlyList<(string Rule, TextSpan Span)> after, int words)
    {
        _findings += before.Count;
        _words += words;
        foreach (var (slip, place) in planted.Slips.Zip(planted.Places))
        {
            // A rule that speaks of the place anyway has not found the slip.
            var known = before.Where(finding => finding.Span.OverlapsWith(slip.Span)).Select(static finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
            var isFound = after.Any(finding => finding.Span.OverlapsWith(place) && !known.Contains(finding.Rule));
            var (count, found) = _byKind.GetValueOrDefault(slip.Kind);
            _byKind[slip.Kind] = (count + 1, found + (isFound ? 1 : 0));
            if (!isFound) misses?.WriteLine($"{slip.Kind}\t{Excerpt(planted.Text, place)}");
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (kind, (planted, found)) in _byKind) text.Append(CultureInfo.InvariantCulture, $"{kind,-14}{planted,7} planted{found,7} found{(double)found / planted,7:0.00}\n");
        return text.Append(CultureInfo.InvariantCulture, $"{_findings} findings on {_words} words as they were, {1000.0 * _findings / Math.Max(1, _words):0.00} on 1,000\n").ToString();
    }

    private static string Excerpt(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - Context)..span.Start]}[|{text[span.Start..span.End]}|]{text[span.End..Math.Min(text.Length, span.End + Context)]}".ReplaceLineEndings(" ");
}
