using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Listed words and phrases, each with what to write instead.</summary>
public sealed class SubstitutionCheck : SentenceCheck
{
    private PhraseTable? _table;
    private PhraseTable? _exceptions;

    /// <summary>
    /// What is found, and what to write instead; several choices are separated by <c>|</c>. Found by token as in <c>term</c>: a <c>*</c> at
    /// the end stands for the rest of the word, also in the replacement. Nothing instead deletes the word.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Swap { get; init; } = [];

    /// <summary>Whether capitals make no difference anywhere; the replacement takes over a capital at the start.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Longer phrases that excuse a word within them.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Whether a fix writes the replacement; turn it off where the sentence around it has to be rebuilt, and what to write is only said.</summary>
    public bool Fix { get; init; } = true;

    /// <summary>Whether the replacement is right without a look, where there is only one.</summary>
    public bool Safe { get; init; }

    public override ImmutableArray<string> Triggers => PhraseTable.TriggersOf(Found);

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => Fix;

    private ImmutableArray<string> Found => [.. Swap.Select(pair => pair.Key)];

    private PhraseTable Table => _table ??= new PhraseTable(Found, IgnoreCase);

    private PhraseTable Exceptions => _exceptions ??= new PhraseTable(Except, ignoreCase: true);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Swap.IsEmpty) yield return new OptionProblem(nameof(Swap), -1, RuleFileError.MissingKey, "swap");
        foreach (var problem in PhraseOption.Validate(nameof(Swap), Found).Concat(PhraseOption.Validate(nameof(Except), Except))) yield return problem;
    }

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        TextSpan[]? exceptions = null;
        foreach (var match in Table.Find(sentence))
        {
            exceptions ??= Exceptions.Spans(sentence);
            if (Array.Exists(exceptions, exception => exception.OverlapsWith(match.Projected))) continue;
            var replacements = ReplacementsFor(sentence, match);
            if (replacements.Any(replacement => sentence.Text.Slice(match.Projected).SequenceEqual(replacement))) continue;
            yield return new Finding(sentence.Text.ToSource(match.Projected))
            {
                Arguments = [new("replacement", string.Join(" / ", replacements))],
                Fixes = FixesFor(sentence, match.Projected, replacements),
            };
        }
    }

    private ImmutableArray<string> ReplacementsFor(Sentence sentence, PhraseMatch match)
    {
        var found = sentence.Text.Slice(match.Projected);
        var (entry, choices) = Swap[match.Entry];
        var rest = found[match.StemLength..].ToString();
        var replacements = ImmutableArray.CreateBuilder<string>();
        foreach (var choice in choices.Split('|'))
            replacements.Add(LetterCase.Transfer(found, entry, choice.Trim().Replace("*", rest, StringComparison.Ordinal)));
        return replacements.ToImmutable();
    }

    private ImmutableArray<TextFix> FixesFor(Sentence sentence, TextSpan projected, ImmutableArray<string> replacements)
    {
        if (!Fix) return [];
        var fixes = ImmutableArray.CreateBuilder<TextFix>();
        foreach (var replacement in replacements)
        {
            var fix = replacement.Length > 0
                ? VisibleEdit.Replace(sentence.Text, projected, replacement, Safe && replacements.Length == 1)
                : VisibleEdit.Delete(sentence.Text, projected, isSafe: false);
            if (fix is not null) fixes.Add(fix);
        }
        return fixes.ToImmutable();
    }
}
