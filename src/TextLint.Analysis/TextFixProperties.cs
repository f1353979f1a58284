using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis;

/// <summary>Carries the fixes of a finding in <see cref="Diagnostic.Properties"/>, so that every host of Roslyn hands them on.</summary>
/// <remarks>
/// <c>fix.N</c> is <c>safe</c> or <c>suggested</c>; <c>fix.N.M.span</c> is <c>start..end</c> in UTF-16 offsets, <c>fix.N.M.text</c> the new text.
/// </remarks>
public static class TextFixProperties
{
    private const string Safe = "safe";

    /// <summary>The properties that carry <paramref name="fixes"/>.</summary>
    public static ImmutableDictionary<string, string?> Encode(ImmutableArray<TextFix> fixes)
    {
        if (fixes.IsEmpty) return ImmutableDictionary<string, string?>.Empty;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        for (var n = 0; n < fixes.Length; n++)
        {
            properties.Add(Key(n), fixes[n].IsSafe ? Safe : "suggested");
            for (var m = 0; m < fixes[n].Changes.Length; m++)
            {
                var change = fixes[n].Changes[m];
                properties.Add(Key(n, m, "span"), string.Create(CultureInfo.InvariantCulture, $"{change.Span.Start}..{change.Span.End}"));
                properties.Add(Key(n, m, "text"), change.NewText ?? "");
            }
        }
        return properties.ToImmutable();
    }

    /// <summary>The fixes that <paramref name="diagnostic"/> carries, the best first.</summary>
    public static ImmutableArray<TextFix> Decode(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (properties.IsEmpty) return [];
        var fixes = ImmutableArray.CreateBuilder<TextFix>();
        for (var n = 0; properties.TryGetValue(Key(n), out var safety); n++)
        {
            var changes = ImmutableArray.CreateBuilder<TextChange>();
            for (var m = 0; properties.TryGetValue(Key(n, m, "span"), out var span) && span is not null; m++)
                changes.Add(new TextChange(SpanOf(span), properties[Key(n, m, "text")] ?? ""));
            fixes.Add(new TextFix(changes.ToImmutable(), safety == Safe));
        }
        return fixes.ToImmutable();
    }

    private static TextSpan SpanOf(string span)
    {
        var dots = span.IndexOf("..", StringComparison.Ordinal);
        return TextSpan.FromBounds(
            int.Parse(span.AsSpan(0, dots), CultureInfo.InvariantCulture),
            int.Parse(span.AsSpan(dots + 2), CultureInfo.InvariantCulture));
    }

    private static string Key(int n) => string.Create(CultureInfo.InvariantCulture, $"fix.{n}");

    private static string Key(int n, int m, string part) => string.Create(CultureInfo.InvariantCulture, $"fix.{n}.{m}.{part}");
}
