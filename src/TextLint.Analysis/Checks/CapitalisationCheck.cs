using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Words whose capitals do not follow a style. Words with capitals inside (<c>iPhone</c>) are left alone unless the style is upper or lower.</summary>
public sealed class CapitalisationCheck : BlockCheck
{
    private PhraseTable? _exceptions;

    /// <summary>The style.</summary>
    public CapitalisationStyle? Style { get; init; }

    /// <summary>Words and phrases that keep their own capitals, such as names and abbreviations.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Words that stand without a capital inside a title, such as articles and prepositions.</summary>
    public ImmutableArray<string> Small { get; init; } = [];

    /// <summary>Length of the shortest word that is looked at, in characters.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>A block is left alone where at least this share of its words, in percent, follows the style.</summary>
    public int Threshold { get; init; } = 100;

    /// <summary>Whether changing the capitals is right without a look.</summary>
    public bool Safe { get; init; }

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    private PhraseTable Exceptions => _exceptions ??= new PhraseTable(Except, ignoreCase: true);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Style is null) yield return new OptionProblem(nameof(Style), -1, RuleFileError.MissingKey, "style");
        if (Threshold is < 1 or > 100) yield return new OptionProblem(nameof(Threshold), -1, RuleFileError.UnknownValue, "threshold");
        if (MinLength < 1) yield return new OptionProblem(nameof(MinLength), -1, RuleFileError.UnknownValue, "minLength");
        foreach (var problem in PhraseOption.Validate(nameof(Except), Except)) yield return problem;
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var words = 0;
        var findings = new List<Finding>();
        foreach (var sentence in block.Sentences)
        {
            var excepted = Exceptions.Spans(sentence);
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                var token = sentence.Tokens[i];
                if (token.Kind != TokenKind.Word || token.Projected.Length < MinLength || Array.Exists(excepted, span => span.Contains(token.Projected))) continue;
                words++;
                var expected = Expected(sentence, i);
                if (!sentence.CharactersOf(token).SequenceEqual(expected)) findings.Add(FindingOf(block.Text, token.Projected, expected));
            }
        }
        return 100 * (words - findings.Count) >= Threshold * words ? [] : findings;
    }

    private string Expected(Sentence sentence, int index)
    {
        var word = sentence.CharactersOf(sentence.Tokens[index]).ToString();
        if (Style == CapitalisationStyle.Upper) return word.ToUpperInvariant();
        if (Style == CapitalisationStyle.Lower) return word.ToLowerInvariant();
        var isUpper = word.Length > 1 && !word.Any(char.IsLower) && word.Count(char.IsUpper) > 1;
        if (Style == CapitalisationStyle.NoCapitals) return isUpper ? word[0] + word[1..].ToLowerInvariant() : word;
        if (word.Skip(1).Any(char.IsUpper)) return word;
        return ExpectsCapital(sentence, index, word) ? char.ToUpperInvariant(word[0]) + word[1..] : char.ToLowerInvariant(word[0]) + word[1..];
    }

    private bool ExpectsCapital(Sentence sentence, int index, string word)
    {
        if (PhraseComparison.OpensSpeech(sentence, index)) return true;
        if (Style == CapitalisationStyle.Sentence) return false;
        var isLast = !sentence.Tokens.Skip(index + 1).Any(token => token.Kind == TokenKind.Word);
        return isLast || !Small.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private Finding FindingOf(ProjectedText text, TextSpan projected, string expected) => new(text.ToSource(projected))
    {
        Arguments = [new("replacement", expected)],
        Fixes = VisibleEdit.Replace(text, projected, expected, Safe) is { } fix ? [fix] : [],
    };
}
