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
}
