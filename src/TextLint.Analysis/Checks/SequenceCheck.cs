using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Sequences;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Tokens in a row, told by what they are: words, lemmas, parts of speech, features; with gaps and choices between them, and agreement
/// among them. What it does with lemmas and features needs the morphology of the language.
/// </summary>
public sealed class SequenceCheck : SentenceCheck
{
    // What stands for a found text with and without a capital of its own.
    private const string LowerOpening = "a";
    private const string UpperOpening = "A";

    // Stands for what the writer has to fill in.
    private const char Omission = '…';

    private readonly ConditionalWeakTable<LanguagePack, Tables> _tables = [];

    /// <summary>The patterns, of which each is reported.</summary>
    public ImmutableArray<SequencePattern> Patterns { get; init; } = [];

    /// <summary>
    /// Patterns in short notation, and what to write instead; several choices are separated by <c>|</c>. In braces stand tokens of the
    /// match by their place or name: <c>{1}</c>, <c>{1:ergeben}</c> for another lemma in its form, <c>{2:Case=Dat|Number=Plur}</c> for
    /// its own in another form. What holds an ellipsis <c>…</c> is only said.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Swap { get; init; } = [];

    /// <summary>Tokens that excuse what overlaps them; a text stands for a phrase in short notation.</summary>
    public ImmutableArray<TokenPattern> Except { get; init; } = [];

    /// <summary>Language of which the patterns are literal translations, as a BCP 47 tag; the signal of machine translation names it.</summary>
    public string? From { get; init; }

    /// <summary>Whether capitals make no difference anywhere.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether a fix writes what is given; turn it off where the sentence around it has to be rebuilt, and what to write is only said.</summary>
    public bool Fix { get; init; } = true;

    /// <summary>Whether the replacement is right without a look, where there is only one.</summary>
    public bool Safe { get; init; }

    public override ImmutableArray<string> Triggers => TriggersOf(All);

    public override ImmutableArray<string> Placeholders =>
        [.. All.SelectMany(static pattern => Names(pattern.Tokens)).Append("replacement").Distinct(StringComparer.Ordinal)];

    public override string? SourceLanguage => From;

    public override bool CanFix => Fix && All.Any(static pattern => pattern.Write is not null);

    public override ImmutableArray<LexiconKind> Needed =>
    [
        .. All.Any(static pattern => NeedsReadings(pattern.Tokens)) ? [LexiconKind.Morphology] : Array.Empty<LexiconKind>(),
        .. All.Any(static pattern => pattern.Tokens.Any(static token => token.NeedsTagger)) ? [LexiconKind.Tagger] : Array.Empty<LexiconKind>(),
    ];

    private ImmutableArray<SequencePattern> All =>
        [.. Patterns, .. Swap.Select(static pair => new SequencePattern { Tokens = [new TokenPattern(pair.Key)], Write = pair.Value })];

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Patterns.IsEmpty && Swap.IsEmpty) yield return new OptionProblem(nameof(Patterns), -1, Rules.RuleFileError.MissingKey, "patterns");
        for (var i = 0; i < Patterns.Length; i++)
        {
            foreach (var problem in SequenceValidation.Of(Patterns[i], [])) yield return Said(nameof(Patterns), i, problem);
        }
        for (var i = 0; i < Swap.Length; i++)
        {
            var pattern = new SequencePattern { Tokens = [new TokenPattern(Swap[i].Key)], Write = Swap[i].Value };
            foreach (var problem in SequenceValidation.Of(pattern, [])) yield return Said(nameof(Swap), i, problem with { Path = [] });
        }
        for (var i = 0; i < Except.Length; i++)
        {
            foreach (var problem in SequenceValidation.Of(new SequencePattern { Tokens = [Except[i]] }, [])) yield return Said(nameof(Except), i, problem with { Path = problem.Path.Length > 2 ? problem.Path[2..] : [] });
        }
    }

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (!_tables.TryGetValue(model.Pack, out var tables)) tables = _tables.GetValue(model.Pack, TablesFor);
        var sequences = tables.Patterns.Find(sentence, model);
        if (sequences.Count == 0) return [];
        var found = new List<(Finding Finding, TextSpan Projected)>(sequences.Count);
        foreach (var (sequence, match, readings) in sequences)
        {
            var reported = Reported(sentence, sequence, match);
            found.Add((FindingOf(sentence, reported, sequence, match, readings), reported));
        }
        var excused = tables.Exceptions.Value.Find(sentence, model).Select(exception => Covering(sentence, exception.Match.Tokens)).ToArray();
        return Kept(found, excused);
    }

    // A pattern without words of its own may stand in any sentence.
    private ImmutableArray<string> TriggersOf(ImmutableArray<SequencePattern> patterns)
    {
        var literals = patterns.Select(pattern => SequenceCompiler.LiteralsOf(pattern.Tokens, IgnoreCase)).ToArray();
        return literals.Contains(null) ? [] : [.. literals.SelectMany(static words => words!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private Tables TablesFor(LanguagePack pack) => new(new SequenceTable(All, pack.Readings, IgnoreCase), new(() => AsPatterns(pack)));

    private SequenceTable AsPatterns(LanguagePack pack) =>
        new([.. Except.Select(static token => new SequencePattern { Tokens = [token] })], pack.Readings, IgnoreCase);

    private static OptionProblem Said(string option, int index, SequenceProblem problem) =>
        new(option, index, problem.Error, problem.Detail) { Path = problem.Path };

    private static IEnumerable<string> Names(ImmutableArray<TokenPattern> tokens) =>
        tokens.SelectMany(static token => Names(token.Tokens).Concat(Names(token.OneOf)).Concat(token.As is { } name ? [name] : []));

    // A loop: where the host lacks a lexicon, a cold run asks every phrase of every rule.
    private static bool NeedsReadings(ImmutableArray<TokenPattern> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.Lemma.IsEmpty || !token.Pos.IsEmpty || token.Features is not null || NeedsReadings(token.Tokens) || NeedsReadings(token.OneOf)) return true;
            if (token.Phrase is { } phrase && PhraseNotation.MayNameForms(phrase) && NeedsReadings(PhraseNotation.Read(phrase, out _))) return true;
        }
        return false;
    }

    // Of findings that overlap, the one that begins first and then the longest is kept.
    private static IEnumerable<Finding> Kept(List<(Finding Finding, TextSpan Projected)> found, TextSpan[] excused)
    {
        var free = 0;
        foreach (var (finding, span) in found.OrderBy(static pair => pair.Projected.Start).ThenByDescending(static pair => pair.Projected.Length))
        {
            if (span.Start < free || Array.Exists(excused, span.OverlapsWith)) continue;
            free = span.End;
            yield return finding;
        }
    }

    private static TextSpan Covering(Sentence sentence, TextSpan tokens) =>
        TextSpan.FromBounds(sentence.Tokens[tokens.Start].Projected.Start, sentence.Tokens[tokens.End - 1].Projected.End);

    private static TextSpan Reported(Sentence sentence, CompiledSequence sequence, SequenceMatch match)
    {
        var flagged = sequence.Program.Flagged.Select(capture => match.Captures[capture]).Where(static span => !span.IsEmpty).ToArray();
        if (flagged.Length == 0) return Covering(sentence, match.Tokens);
        return Covering(sentence, TextSpan.FromBounds(flagged.Min(static span => span.Start), flagged.Max(static span => span.End)));
    }

    private Finding FindingOf(Sentence sentence, TextSpan reported, CompiledSequence sequence, SequenceMatch match, SequenceReadings readings)
    {
        var writer = new Writer(sequence.Program, readings);
        var choices = sequence.Write?.Choices ?? [];
        var entry = PhraseComparison.OpensSpeech(sentence, reported) ? LowerOpening : UpperOpening;
        string[] written = [.. choices.Select(choice => writer.Write(choice, match)).OfType<string>().Select(text => LetterCase.Transfer(sentence.Text.Slice(reported), entry, text))];
        return new Finding(sentence.Text.ToSource(reported))
        {
            Arguments = [.. ArgumentsOf(sentence, sequence.Program, match), new("replacement", string.Join(" / ", written))],
            Fixes = Fix ? [.. written.Select(text => FixOf(sentence, reported, text, Safe && choices.Length == 1)).OfType<TextFix>()] : [],
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> ArgumentsOf(Sentence sentence, SequenceProgram program, SequenceMatch match)
    {
        foreach (var (name, capture) in program.Captures.Where(static capture => char.IsLetter(capture.Key[0])).OrderBy(static capture => capture.Key, StringComparer.Ordinal))
        {
            var tokens = match.Captures[capture];
            yield return new(name, tokens.IsEmpty ? "" : sentence.Text.Slice(Covering(sentence, tokens)).ToString());
        }
    }

    private static TextFix? FixOf(Sentence sentence, TextSpan reported, string text, bool isSafe)
    {
        if (text.Contains(Omission, StringComparison.Ordinal)) return null;
        return text.Length > 0
            ? VisibleEdit.Replace(sentence.Text, reported, text, isSafe)
            : VisibleEdit.Delete(sentence.Text, reported, isSafe: false);
    }

    private sealed record Tables(SequenceTable Patterns, Lazy<SequenceTable> Exceptions);
}
