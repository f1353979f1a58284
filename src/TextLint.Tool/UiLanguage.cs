namespace TextLint.Tool;

/// <summary>Chooses the language in which the tool speaks.</summary>
internal static class UiLanguage
{
    /// <summary>The languages that the tool speaks.</summary>
    public static readonly string[] Known = ["en", "de"];

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that was asked for, else the one that the environment names as POSIX has it, else English.</summary>
    public static string Choose(string? wanted, Func<string, string?> variable)
    {
        if (wanted is not null) return wanted;
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return Array.Find(Known, language => locale.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (locale.Length == language.Length || !char.IsAsciiLetter(locale[language.Length])))
            ?? Known[0];
    }
}
