namespace TextLint.Language;

/// <summary>What a dictionary allows a form to be. The compiled lexicon stores these bits.</summary>
[Flags]
internal enum FormTraits : ushort
{
    None = 0,

    /// <summary>A word, also with a capital first letter or all in capitals.</summary>
    Word = 1,

    /// <summary>A word only in the letters it is written in.</summary>
    KeepsCase = 2,

    /// <summary>Stands for a word with inner capitals when that is written all in capitals; no word itself.</summary>
    OnlyCapitals = 4,

    /// <summary>The first part of a compound.</summary>
    Begin = 8,

    /// <summary>A part of a compound between others.</summary>
    Middle = 16,

    /// <summary>The last part of a compound.</summary>
    End = 32,

    /// <summary>A form that the dictionary calls wrong, though its rules would make it.</summary>
    Forbidden = 64,

    /// <summary>A word that is not to be suggested.</summary>
    NotSuggested = 128,
}
