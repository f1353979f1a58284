namespace TextLint.Language.Hunspell;

/// <summary>The flags with a meaning of their own; 0 where the affix file does not set one.</summary>
internal sealed record SpecialFlags
{
    public int Compound { get; init; }
    public int CompoundBegin { get; init; }
    public int CompoundMiddle { get; init; }
    public int CompoundEnd { get; init; }
    public int CompoundPermit { get; init; }
    public int CompoundForbid { get; init; }
    public int OnlyInCompound { get; init; }
    public int Circumfix { get; init; }
    public int NeedAffix { get; init; }
    public int KeepCase { get; init; }
    public int Forbidden { get; init; }
    public int NoSuggest { get; init; }

    /// <summary>These with the flag of an option of the affix file; null where the option sets no flag.</summary>
    public SpecialFlags? With(string option, int flag) => option switch
    {
        "COMPOUNDFLAG" => this with { Compound = flag },
        "COMPOUNDBEGIN" => this with { CompoundBegin = flag },
        "COMPOUNDMIDDLE" => this with { CompoundMiddle = flag },
        "COMPOUNDEND" or "COMPOUNDLAST" => this with { CompoundEnd = flag },
        "COMPOUNDPERMITFLAG" => this with { CompoundPermit = flag },
        "COMPOUNDFORBIDFLAG" => this with { CompoundForbid = flag },
        "ONLYINCOMPOUND" => this with { OnlyInCompound = flag },
        "CIRCUMFIX" => this with { Circumfix = flag },
        "NEEDAFFIX" or "PSEUDOROOT" => this with { NeedAffix = flag },
        "KEEPCASE" => this with { KeepCase = flag },
        "FORBIDDENWORD" => this with { Forbidden = flag },
        "NOSUGGEST" => this with { NoSuggest = flag },
        _ => null,
    };
}
