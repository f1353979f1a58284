using System.Collections.Immutable;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// A way of finding. Its public init-only properties are the options of its kind in a rule file: <c>TermCheck</c> is the key
/// <c>term</c>, its property <c>Words</c> the key <c>words</c> below it. It is pure, holds no state between calls,
/// and serves many threads.
/// </summary>
public abstract class Check
{
    /// <summary>
    /// Literals of which at least one stands (case ignored) in every unit with a finding, so that other units are not looked at; empty
    /// where there is no such condition.
    /// </summary>
    public virtual ImmutableArray<string> Triggers => [];

    /// <summary>Names of the <see cref="Finding.Arguments"/> that its findings carry: the placeholders that a message may use besides <c>{match}</c>.</summary>
    public virtual ImmutableArray<string> Placeholders => [];

    /// <summary>Whether, with these options, a finding can carry a fix; the rule then owes an example of what the fix gives.</summary>
    public virtual bool CanFix => false;

    /// <summary>Data of the article's language without which it finds nothing; hosts say once a run which of them are missing.</summary>
    public virtual ImmutableArray<LexiconKind> Needed => [];

    /// <summary>BCP 47 tag of the language from which what it finds was translated; null where a finding does not tell.</summary>
    public virtual string? SourceLanguage => null;

    /// <summary>What is wrong with the options beyond their types, said when the rule is loaded; empty when all is well.</summary>
    public virtual IEnumerable<OptionProblem> Validate() => [];
}
