namespace TextLint.Language;

/// <summary>The persons that a finite verb or a pronoun stands for, in singular and plural.</summary>
[Flags]
public enum PersonCells : byte
{
    None = 0,
    FirstSingular = 1,
    SecondSingular = 2,
    ThirdSingular = 4,
    FirstPlural = 8,
    SecondPlural = 16,
    ThirdPlural = 32,
    Singular = FirstSingular | SecondSingular | ThirdSingular,
    Plural = FirstPlural | SecondPlural | ThirdPlural,
    First = FirstSingular | FirstPlural,
    Second = SecondSingular | SecondPlural,
    Third = ThirdSingular | ThirdPlural,
    All = Singular | Plural,
}
