namespace TextLint.Language;

/// <summary>What a name may name.</summary>
[Flags]
public enum NameKinds : byte
{
    None = 0,
    FirstName = 1,
    Surname = 2,

    /// <summary>A country, city or language.</summary>
    Place = 4,

    /// <summary>A company, party, office, association or agency.</summary>
    Organisation = 8,
}
