using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Rules;

/// <summary>One rule file: a check with its options, where to look, what to say, why, and examples.</summary>
public sealed record Rule
{
    /// <summary>The <see cref="Language"/> of a rule that reads articles in every language.</summary>
    public const string AnyLanguage = "any";

    private static readonly Lazy<RuleExample[]> NoExamples = new([]);

    private readonly Lazy<Check>? _check;
    private readonly Func<string[]>? _triggers;
    private readonly Lazy<RuleExample[]> _examples = NoExamples;

    /// <summary>Such as <c>TL6012</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Names the flaw in kebab-case, such as <c>filler-word</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Folder that the rule lies in, such as <c>style</c>.</summary>
    public required string Category { get; init; }

    /// <summary>The class of flaw; null for rules of the engine itself.</summary>
    public Defect? Defect { get; init; }

    /// <summary>BCP 47 tag of the language whose articles it reads, or <c>any</c>.</summary>
    public string Language { get; init; } = AnyLanguage;

    /// <summary>Whether it runs where no configuration speaks of it.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How loud it is where no configuration speaks of it.</summary>
    public RuleSeverity Severity { get; init; } = RuleSeverity.Suggestion;

    public Scope Scope { get; init; } = Scope.Everywhere;

    /// <summary>Short description: what the flaw is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>One sentence about the place, with placeholders such as <c>{match}</c>.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Why it matters.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>What to do instead.</summary>
    public required LocalizedText Instead { get; init; }

    /// <summary>The way of finding; null for rules of the engine itself, which the engine reports.</summary>
    public Check? Check
    {
        get => _check?.Value;
        init
        {
            _check = value is null ? null : new Lazy<Check>(value);
            _triggers = null;
        }
    }

    /// <summary>Makes the <see cref="Check"/> when it is first asked for: most rules of a run are for other languages, or off.</summary>
    public Func<Check> CheckSource
    {
        init => _check = new Lazy<Check>(value);
    }

    /// <summary>Whether it has a <see cref="Check"/>, which is not made for the answer.</summary>
    public bool HasCheck => _check is not null;

    /// <summary>The triggers of its check, known before the check is made where the rule was compiled; empty where there are none.</summary>
    public ImmutableArray<string> Triggers => _triggers is null ? Check?.Triggers ?? [] : ImmutableCollectionsMarshal.AsImmutableArray(_triggers());

    /// <summary>Gives the <see cref="Triggers"/> without the check.</summary>
    public Func<string[]> TriggersSource
    {
        init => _triggers = value;
    }

    public ImmutableArray<RuleExample> Examples
    {
        get => ImmutableCollectionsMarshal.AsImmutableArray(_examples.Value);
        init => _examples = new Lazy<RuleExample[]>([.. value]);
    }

    /// <summary>Makes the <see cref="Examples"/> when they are first asked for.</summary>
    public Func<RuleExample[]> ExamplesSource
    {
        init => _examples = new Lazy<RuleExample[]>(value);
    }

    /// <summary>The rule file, relative to the folder of rules, with forward slashes.</summary>
    public string File { get; init; } = "";
}
