namespace TextLint.Tool.CommandLine;

/// <summary>Decides whether output is coloured.</summary>
internal static class Color
{
    /// <summary>
    /// Not where the caller or <c>NO_COLOR</c> (no-color.org) forbids it, else where <c>FORCE_COLOR</c> asks for it, else on a terminal
    /// that is not dumb.
    /// </summary>
    public static bool IsWanted(bool isForbidden, bool isTerminal, Func<string, string?> variable)
    {
        if (isForbidden || !string.IsNullOrEmpty(variable("NO_COLOR"))) return false;
        if (variable("FORCE_COLOR") is { Length: > 0 } force) return force is not ("0" or "false");
        return isTerminal && variable("TERM") != "dumb";
    }
}
