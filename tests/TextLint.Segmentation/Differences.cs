using Microsoft.CodeAnalysis.Text;

namespace TextLint.Segmentation;

/// <summary>Lists where found and given sentences and tokens differ.</summary>
internal static class Differences
{
    private const int Context = 40;

    public static void Print(string text, HashSet<int> givenEnds, HashSet<int> foundEnds, HashSet<TextSpan> givenTokens, HashSet<TextSpan> foundTokens)
    {
        foreach (var end in givenEnds.Except(foundEnds).Order()) Console.WriteLine($"  end missed  {Around(text, end)}");
        foreach (var end in foundEnds.Except(givenEnds).Order()) Console.WriteLine($"  end wrong   {Around(text, end)}");
        foreach (var token in givenTokens.Except(foundTokens).OrderBy(token => token.Start))
        {
            var instead = foundTokens.Where(found => found.OverlapsWith(token)).OrderBy(found => found.Start).Select(found => text.Substring(found.Start, found.Length));
            Console.WriteLine($"  token       “{text.Substring(token.Start, token.Length)}” found as “{string.Join("” “", instead)}”");
        }
    }

    private static string Around(string text, int end)
    {
        var start = Math.Max(0, end - Context);
        return $"{text[start..end]} ⏎ {text[end..Math.Min(text.Length, end + Context)]}";
    }
}
