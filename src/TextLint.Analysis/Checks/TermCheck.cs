using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Listed words and phrases, found by token: only whole words count, a hyphenated word is a word of its own.</summary>
public sealed class TermCheck : SentenceCheck
{
    private PhraseTable? _table;
    private PhraseTable? _exceptions;

    /// <summary>
    /// The words and phrases. One in lower case is also found with a capital where a sentence or quotation opens, and in capitals among
    /// other words in capitals; otherwise capitals count. A <c>*</c> at the end stands for any rest of the word.
    /// </summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count as words too, such as <c>de/weekdays</c>.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Whether capitals make no difference anywhere.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Longer phrases that excuse a word within them.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Whether a fix deletes the word with one neighbouring blank; there is none where the word opens a sentence.</summary>
    public bool Delete { get; init; }

    /// <summary>Whether deleting is right without a look.</summary>
    public bool Safe { get; init; }

    public override ImmutableArray<string> Triggers => PhraseTable.TriggersOf(Words);

    public override bool CanFix => Delete;

    private PhraseTable Table => _table ??= new PhraseTable(Words, IgnoreCase);

    private PhraseTable Exceptions => _exceptions ??= new PhraseTable(Except, ignoreCase: true);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Words.IsEmpty) yield return new OptionProblem(nameof(Words), -1, RuleFileError.MissingKey, "words");
        foreach (var problem in PhraseOption.Validate(nameof(Words), Words).Concat(PhraseOption.Validate(nameof(Except), Except))) yield return problem;
    }

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        TextSpan[]? exceptions = null;
        foreach (var match in Table.Find(sentence))
        {
            exceptions ??= Exceptions.Spans(sentence);
            if (Array.Exists(exceptions, exception => exception.OverlapsWith(match.Projected))) continue;
            yield return new Finding(sentence.Text.ToSource(match.Projected)) { Fixes = FixesFor(sentence, match.Projected) };
        }
    }

    private ImmutableArray<TextFix> FixesFor(Sentence sentence, TextSpan projected)
    {
        if (!Delete || (char.IsUpper(sentence.Text[projected.Start]) && PhraseComparison.OpensSpeech(sentence, projected))) return [];
        return VisibleEdit.Delete(sentence.Text, projected, Safe) is { } fix ? [fix] : [];
    }
}
