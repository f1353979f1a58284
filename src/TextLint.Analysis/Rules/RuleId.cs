namespace TextLint.Analysis.Rules;

/// <summary>Ids and names of rules.</summary>
internal static class RuleId
{
    private const string Prefix = "TL";

    /// <summary>Whether a rule at <paramref name="path"/> may have this id.</summary>
    public static bool Fits(string id, RulePath path, RuleOrigin origin)
    {
        var letters = id.TakeWhile(char.IsAsciiLetterUpper).Count();
        var digits = id.AsSpan(letters);
        if (letters < 2 || digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9')) return false;
        if (origin == RuleOrigin.House) return id[..letters] != Prefix;
        var category = path.Category is null ? -1 : RuleCategory.BuiltIn.IndexOf(path.Category);
        return id[..letters] == Prefix && digits.Length == 4 && digits[0] - '0' == category;
    }

    /// <summary>Whether <paramref name="name"/> is kebab-case.</summary>
    public static bool IsName(string name) =>
        name.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
