using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Slips;

/// <summary>A text with slips in it.</summary>
internal sealed class PlantedText
{
    /// <param name="clean">The text as it was.</param>
    /// <param name="slips">The slips, from front to back, that do not overlap.</param>
    public PlantedText(string clean, ImmutableArray<Slip> slips)
    {
        Slips = slips;
        var text = new StringBuilder(clean.Length);
        var places = ImmutableArray.CreateBuilder<TextSpan>(slips.Length);
        var copied = 0;
        foreach (var slip in slips)
        {
            text.Append(clean, copied, slip.Span.Start - copied);
            places.Add(new TextSpan(text.Length, slip.Text.Length));
            text.Append(slip.Text);
            copied = slip.Span.End;
        }
        Text = text.Append(clean, copied, clean.Length - copied).ToString();
        Places = places.MoveToImmutable();
    }

    public string Text { get; }

    public ImmutableArray<Slip> Slips { get; }

    /// <summary>Where each slip stands in <see cref="Text"/>.</summary>
    public ImmutableArray<TextSpan> Places { get; }
}
