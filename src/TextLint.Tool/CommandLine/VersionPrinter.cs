using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace TextLint.Tool.CommandLine;

/// <summary>Prints the version of the tool.</summary>
internal sealed class VersionPrinter(Surroundings surroundings) : SynchronousCommandLineAction
{
    /// <summary>Such as <c>1.2.0</c>, without the commit.</summary>
    public static string Version { get; } =
        typeof(VersionPrinter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        surroundings.Output.Write(Encoding.UTF8.GetBytes($"{Version}\n"));
        return ExitCode.Clean;
    }
}
