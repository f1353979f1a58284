using System.Collections.Immutable;
using System.Globalization;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Sequences;

/// <summary>Says what is wrong with patterns before they are compiled.</summary>
internal static class SequenceValidation
{
    private const int LongestMatch = 60;
    private const int LongestProgram = 2_000;

    /// <summary>The problems of a pattern; none where it can be compiled.</summary>
    public static IEnumerable<SequenceProblem> Of(SequencePattern pattern, ImmutableArray<string> path)
    {
        var wrong = Tokens(pattern.Tokens, path.Add("tokens")).ToArray();
        foreach (var problem in wrong) yield return problem;
        if (wrong.Length > 0) yield break;
        if (Size(pattern.Tokens) > LongestProgram)
        {
            yield return new SequenceProblem(path.Add("tokens"), RuleFileError.SequenceTooLong, LongestMatch.ToString(CultureInfo.InvariantCulture));
            yield break;
        }
        var program = SequenceCompiler.Compile(pattern.Tokens, words: null, ignoreCase: false);
        if (program.Longest > LongestMatch)
            yield return new SequenceProblem(path.Add("tokens"), RuleFileError.SequenceTooLong, LongestMatch.ToString(CultureInfo.InvariantCulture));
        foreach (var problem in Names(pattern.Agree, path.Add("agree"), program).Concat(Names(pattern.Disagree, path.Add("disagree"), program))) yield return problem;
        if (pattern.Write is not { } write) yield break;
        foreach (var problem in Writing(write, path.Add("write"), program)) yield return problem;
    }

    /// <summary>The problems of what is written in place of a program's match.</summary>
    public static IEnumerable<SequenceProblem> Writing(string write, ImmutableArray<string> path, SequenceProgram program)
    {
        var template = WritingTemplate.Parse(write, out var unreadable);
        if (unreadable is not null) yield return new SequenceProblem(path, RuleFileError.UnknownValue, unreadable);
        foreach (var part in template.Choices.SelectMany(static choice => choice))
        {
            if (part.Capture is { Length: > 0 } name && !program.Captures.ContainsKey(name))
                yield return new SequenceProblem(path, RuleFileError.UnknownValue, $"{{{name}}}");
        }
    }

    /// <summary>The problems of tokens in a row.</summary>
    public static IEnumerable<SequenceProblem> Tokens(ImmutableArray<TokenPattern> tokens, ImmutableArray<string> path)
    {
        if (tokens.IsEmpty) yield return new SequenceProblem(path, RuleFileError.MissingKey, "tokens");
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var problem in One(tokens[i], path.Add(Place(i)))) yield return problem;
        }
    }

    private static IEnumerable<SequenceProblem> One(TokenPattern token, ImmutableArray<string> path)
    {
        var kinds = (token.Phrase is null ? 0 : 1) + (token.Tokens.IsEmpty ? 0 : 1) + (token.OneOf.IsEmpty ? 0 : 1) + (token.Edge is null ? 0 : 1);
        if (kinds > 1 || (kinds == 1 && token.HasCondition) || (kinds == 0 && !token.HasCondition && token.Gap == 0))
            yield return new SequenceProblem(path, RuleFileError.MixedToken, "text, lemma, regex, pos, features, chunk, clause, capital, not | phrase | tokens | oneOf | edge");
        if (token.Repeat < 1 || (token.Gap > 0 && (token.Repeat > 1 || token.Optional)))
            yield return new SequenceProblem(path.Add("repeat"), RuleFileError.UnknownValue, token.Repeat.ToString(CultureInfo.InvariantCulture));
        if (token.Gap < 0) yield return new SequenceProblem(path.Add("gap"), RuleFileError.UnknownValue, token.Gap.ToString(CultureInfo.InvariantCulture));
        if (token.Phrase is { } phrase)
        {
            var read = PhraseNotation.Read(phrase, out var unreadable);
            if (unreadable is not null) yield return new SequenceProblem(path, RuleFileError.UnknownValue, unreadable);
            foreach (var problem in read.SelectMany(part => Condition(part, path))) yield return problem with { Path = path };
        }
        foreach (var problem in Condition(token, path)) yield return problem;
        if (!token.Tokens.IsEmpty)
        {
            foreach (var problem in Tokens(token.Tokens, path.Add("tokens"))) yield return problem;
        }
        if (token.OneOf.IsEmpty) yield break;
        foreach (var problem in Tokens(token.OneOf, path.Add("oneOf"))) yield return problem;
    }

    private static IEnumerable<SequenceProblem> Condition(TokenPattern token, ImmutableArray<string> path)
    {
        if (token.Regex?.Problem is { } invalid) yield return new SequenceProblem(path.Add("regex"), invalid.Error, invalid.Detail);
        if (token.Features is { } features)
        {
            FeatureCondition.Parse(features, out var unknown);
            if (unknown is not null) yield return new SequenceProblem(path.Add("features"), RuleFileError.UnknownValue, unknown);
        }
        foreach (var (key, words) in new[] { ("text", token.Text), ("lemma", token.Lemma) })
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Length == 0 || words[i] == "*" || words[i].Any(char.IsWhiteSpace))
                    yield return new SequenceProblem([.. path, key, Place(i)], RuleFileError.UnknownValue, words[i]);
            }
        }
        for (var i = 0; i < token.Not.Length; i++)
        {
            ImmutableArray<string> place = [.. path, "not", Place(i)];
            var singles = TokenCondition.Singles(token.Not[i]).ToArray();
            if (singles.Length != 1 || singles[0].IsGroup || singles[0].Gap > 0) yield return new SequenceProblem(place, RuleFileError.MixedToken, "text, lemma, regex, pos, features, chunk, clause, capital, not");
            foreach (var problem in singles.SelectMany(single => Condition(single, place))) yield return problem;
        }
    }

    private static IEnumerable<SequenceProblem> Names(ImmutableArray<AgreementCondition> conditions, ImmutableArray<string> path, SequenceProgram program)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].Of.Length < 2) yield return new SequenceProblem([.. path, Place(i), "of"], RuleFileError.MissingKey, "of");
            for (var name = 0; name < conditions[i].Of.Length; name++)
            {
                if (!program.Captures.ContainsKey(conditions[i].Of[name]))
                    yield return new SequenceProblem([.. path, Place(i), "of", Place(name)], RuleFileError.UnknownValue, conditions[i].Of[name]);
            }
        }
    }

    // A bound of the steps that a pattern compiles to, so that a trap is refused before it is compiled.
    private static long Size(ImmutableArray<TokenPattern> tokens) => tokens.Sum(static token => Size(token));

    private static long Size(TokenPattern token)
    {
        var once = 4L + (token.Phrase?.Length ?? 0) + Size(token.Tokens) + Size(token.OneOf);
        return Math.Min(LongestProgram + 1, once) * Math.Max(Math.Max(1, token.Repeat), token.Gap);
    }

    private static string Place(int index) => index.ToString(CultureInfo.InvariantCulture);
}
