namespace TextLint.Analysis.Rules;

/// <summary>What the path of a rule file says of the rule: <c>language/category/id-name.yaml</c>.</summary>
/// <param name="Language">The first folder, or null where there is none.</param>
/// <param name="Category">The second folder, or null where there is none.</param>
/// <param name="FileName">The last part.</param>
internal sealed record RulePath(string? Language, string? Category, string FileName)
{
    public static RulePath Of(string path)
    {
        var parts = path.Split('/');
        return new(parts.Length > 1 ? parts[0] : null, parts.Length > 2 ? parts[1] : null, parts[^1]);
    }
}
