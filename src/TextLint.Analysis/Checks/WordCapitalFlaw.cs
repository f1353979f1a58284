namespace TextLint.Analysis.Checks;

/// <summary>What is wrong with the first letter of a word.</summary>
public enum WordCapitalFlaw
{
    /// <summary>A noun in small letters.</summary>
    SmallNoun,

    /// <summary>A verb with a capital letter.</summary>
    CapitalVerb,
}
