using System.Globalization;

namespace TextLint.Documents.Tests.Unicode;

/// <summary>One of Unicode's conformance files for text segmentation: texts with all their boundaries.</summary>
internal static class SegmentationTestFile
{
    /// <summary>The cases of a file: each line as written, its text, and the boundaries in UTF-16 code units.</summary>
    public static IEnumerable<(string Line, string Text, int[] Boundaries)> Read(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Unicode", name)))
        {
            var marked = line.Split('#')[0].Trim();
            if (marked.Length > 0) yield return Case(marked);
        }
    }

    // "÷ 0061 × 0308 ÷": ÷ is a boundary, × is none.
    private static (string Line, string Text, int[] Boundaries) Case(string marked)
    {
        var text = "";
        var boundaries = new List<int>();
        foreach (var field in marked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (field == "÷") boundaries.Add(text.Length);
            else if (field != "×") text += char.ConvertFromUtf32(int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }
        return (marked, text, [.. boundaries]);
    }
}
