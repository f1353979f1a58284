using System.Text;

namespace TextLint.Tool.Printing;

/// <summary>Values of enumerations as they are written outside of C#: <c>first-name</c>.</summary>
internal static class KebabCase
{
    public static string Of<T>(T value) where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    /// <summary>The flags that are set, in the order of their values; none for 0.</summary>
    public static IEnumerable<string> FlagsOf<T>(T value) where T : struct, Enum =>
        Enum.GetValues<T>().Where(flag => !flag.Equals(default(T)) && value.HasFlag(flag)).Select(Of);
}
