using System.Text;
using System.Text.RegularExpressions;
using TextLint.Analysis.Patterns;

namespace TextLint.RuleCompiler;

/// <summary>
/// Collects the patterns of rules. Those that are harmless to backtrack become methods that the compiler's own generator fills with code, so
/// that nothing is parsed or built at run time; the others are built at run time, on the non-backtracking engine, when first needed.
/// </summary>
internal sealed class PatternSource
{
    private readonly Dictionary<(string Source, RegexOptions Options), string> _methods = [];
    private readonly StringBuilder _declarations = new();

    /// <summary>The expression that makes <paramref name="pattern"/>.</summary>
    public string Of(LinearPattern pattern)
    {
        var generated = pattern.IsHarmlessToBacktrack ? $"static () => GeneratedPatterns.{MethodFor(pattern)}()" : "null";
        return $"new({CSharpText.Literal(pattern.Source)}, {(pattern.IgnoreCase ? "true" : "false")}, {CSharpValue.Texts(pattern.RequiredLiterals)}, {generated})";
    }

    /// <summary>The file with the methods of all patterns so far.</summary>
    public string File() => new StringBuilder(Generated.Header)
        .Append("internal static partial class GeneratedPatterns\n{").Append(_declarations).Append("}\n").ToString();

    private string MethodFor(LinearPattern pattern)
    {
        if (_methods.TryGetValue((pattern.Source, pattern.Options), out var known)) return known;
        var name = $"Pattern{_methods.Count}";
        _methods.Add((pattern.Source, pattern.Options), name);
        _declarations.Append($"\n    [global::System.Text.RegularExpressions.GeneratedRegex({CSharpText.Literal(pattern.Source)}, (global::System.Text.RegularExpressions.RegexOptions){(int)pattern.Options})]\n")
            .Append($"    public static partial global::System.Text.RegularExpressions.Regex {name}();\n");
        return name;
    }
}
