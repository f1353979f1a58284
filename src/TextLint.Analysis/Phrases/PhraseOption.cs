using System.Collections.Immutable;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Phrases;

/// <summary>Looks through an option that lists words and phrases.</summary>
internal static class PhraseOption
{
    /// <summary>Entries that could never be found: empty ones, and those that begin with a blank or <c>*</c> or end with a blank.</summary>
    public static IEnumerable<OptionProblem> Validate(string option, ImmutableArray<string> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (entry.Length == 0 || entry[0] == '*' || char.IsWhiteSpace(entry[0]) || char.IsWhiteSpace(entry[^1]))
                yield return new OptionProblem(option, i, RuleFileError.UnknownValue, entry);
        }
    }
}
