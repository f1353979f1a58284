using System.Runtime.CompilerServices;

namespace TextLint.Testing;

/// <summary>
/// Compares what a test gives with a file beside it, in Verify's manner and with its call shape: <c>Class.Test.verified.txt</c> is what a
/// person looked at and accepted, <c>Class.Test.received.txt</c> what came instead.
/// </summary>
/// <remarks><c>TEXTLINT_ACCEPT=1 dotnet test</c> accepts what comes. Where <c>CI</c> is set, nothing is written.</remarks>
public static class Verifier
{
    private const string AcceptVariable = "TEXTLINT_ACCEPT";

    /// <summary>Fails where <paramref name="target"/> is not the verified text.</summary>
    /// <param name="target">What came.</param>
    /// <param name="extension">Extension of the file, without full stop.</param>
    public static async Task Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        if (File.Exists(verified) && await File.ReadAllTextAsync(verified) == target)
        {
            if (!IsCi) File.Delete(received);
            return;
        }
        if (IsSet(AcceptVariable) && !IsCi)
        {
            await File.WriteAllTextAsync(verified, target);
            File.Delete(received);
            return;
        }
        if (!IsCi) await File.WriteAllTextAsync(received, target);
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : "";
        target.ShouldBe(expected, $"Accept with: {AcceptVariable}=1 dotnet test, then look at {Path.GetFileName(verified)}");
    }

    private static bool IsCi => IsSet("CI");

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
