using System.Text;

namespace TextLint.RuleCompiler;

/// <summary>Takes the generated files; one that would not change is left alone, so that nothing is compiled again for it.</summary>
internal sealed class OutputFolder(string folder)
{
    private readonly HashSet<string> _written = [];

    public void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        _written.Add(path);
        if (File.Exists(path) && File.ReadAllText(path) == text) return;
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Deletes files of an earlier run, such as those of a language whose last rule is gone.</summary>
    public void DeleteOthers()
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.g.cs").Where(path => !_written.Contains(path))) File.Delete(path);
    }
}
