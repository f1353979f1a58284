namespace TextLint.Documents.Parsing.Residue;

/// <summary>Whether a line is residue of a site.</summary>
internal enum ResidueVerdict : byte
{
    /// <summary>Nothing speaks for it.</summary>
    None,

    /// <summary>It is where its place or its neighbours speak for it too.</summary>
    Possible,

    /// <summary>All its words are those of an interface: it is where it cannot be a headline or crosshead.</summary>
    Likely,

    /// <summary>All its words are those of an interface and say what to do: it is where it cannot be the only headline.</summary>
    Control,

    /// <summary>It is, wherever it stands.</summary>
    Certain,
}
