using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>One place where a text says who says so, or that somebody does. All spans are source offsets.</summary>
/// <param name="Kind">By what means.</param>
/// <param name="Cue">The verb, preposition or other word that says that something is said.</param>
/// <param name="Source">Who says it; null where nobody is named.</param>
/// <param name="Grade">How well that source could be asked.</param>
public sealed record Attribution(AttributionKind Kind, TextSpan Cue, TextSpan? Source, SourceGrade Grade)
{
    /// <summary>Index of its sentence in <see cref="ArticleAttributions.SentenceAt"/>.</summary>
    public int Sentence { get; init; }

    /// <summary>What is said, as far as it stands in the same sentence.</summary>
    public TextSpan Claim { get; init; }

    /// <summary>How far it reaches: the end of the last sentence that tells on in its name.</summary>
    public TextSpan Scope { get; init; }

    /// <summary>Whether the source is a pronoun or points back in another way.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether the verb speaks: what stands beside it is what somebody said, not only what somebody thinks or feels.</summary>
    public bool IsSpeech { get; init; } = true;

    /// <summary>Whether a vague source is a group of persons, not a report or medium.</summary>
    public bool IsPeople { get; init; }

    /// <summary>Whether the source is a noun for what is said without the one who says it, such as "first findings".</summary>
    public bool IsOwnerless { get; init; }

    /// <summary>Whether the source is one that is kept secret, such as an insider.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether the verb speaks or thinks, so that what stands beside it is a claim.</summary>
    public bool IsClaim { get; init; } = true;

    /// <summary>Cue and source together.</summary>
    public TextSpan Span => Source is not { } source ? Cue : TextSpan.FromBounds(Math.Min(Cue.Start, source.Start), Math.Max(Cue.End, source.End));
}
