using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>Tokens that agree, or do not.</summary>
public sealed record AgreementCondition
{
    /// <summary>Names that <c>as</c> gave to tokens, in their order in the sentence; two at least.</summary>
    public required ImmutableArray<string> Of { get; init; }

    /// <summary>What they agree in, all at once; case, number and gender where the key is missing.</summary>
    public ImmutableArray<AgreementFeature> On { get; init; } = [AgreementFeature.Case, AgreementFeature.Number, AgreementFeature.Gender];
}
