namespace TextLint.Analysis.Rules.Yaml;

/// <summary>The part of BCP 47 that rule files use.</summary>
internal static class LanguageTag
{
    /// <summary>Whether <paramref name="tag"/> is a language such as <c>de</c> or <c>de-AT</c>.</summary>
    public static bool IsOne(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
