namespace TextLint.LexiconCompiler;

/// <summary>The rows of a data file: fields set apart by tabs, comments behind <c>#</c> at the start of a line.</summary>
internal static class DataLines
{
    public static IEnumerable<string[]> Read(string path) =>
        File.ReadLines(path).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'));
}
