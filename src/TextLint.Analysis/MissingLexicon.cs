using TextLint.Analysis.Engine;
using TextLint.Language;

namespace TextLint.Analysis;

/// <summary>Data of a language that rules need and the host does not have, so that they find nothing.</summary>
/// <param name="Language">BCP 47 tag of the language.</param>
/// <param name="Kind">The data.</param>
/// <param name="Rules">Ids of the rules, separated by commas.</param>
public sealed record MissingLexicon(string Language, LexiconKind Kind, string Rules)
{
    /// <summary>What <see cref="EngineRule.MissingLexicon"/> reports at the start of the first article concerned.</summary>
    public Finding Finding => new(default) { Arguments = [new("detail", $"{Kind.ToString().ToLowerInvariant()}-{Language}-*.bin"), new("rule", Rules)] };
}
