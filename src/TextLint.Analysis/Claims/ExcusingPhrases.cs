using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Sequences;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Claims;

/// <summary>Phrases that excuse a claim within them. They are looked for only in sentences with such a claim.</summary>
/// <param name="phrases">The phrases, in the short notation of <see cref="SequenceCheck"/>.</param>
internal sealed class ExcusingPhrases(ImmutableArray<TokenPattern> phrases)
{
    private readonly SequenceCheck _sequences = new() { Patterns = [.. phrases.Select(static phrase => new SequencePattern { Tokens = [phrase] })] };

    /// <summary>The lexicons that the phrases need.</summary>
    public ImmutableArray<LexiconKind> Needed => phrases.IsEmpty ? [] : _sequences.Needed;

    /// <summary>What is wrong with the phrases.</summary>
    /// <param name="option">The option that holds them.</param>
    public IEnumerable<OptionProblem> Validate(string option) =>
        phrases.IsEmpty ? [] : _sequences.Validate().Select(problem => problem with { Option = option, Path = [] });

    /// <summary>Whether one of the phrases overlaps a place (source offsets) in the sentence.</summary>
    public bool Excuse(ArticleModel model, Sentence sentence, TextSpan place) =>
        !phrases.IsEmpty && _sequences.Find(sentence, model).Any(found => found.Span.OverlapsWith(place));
}
