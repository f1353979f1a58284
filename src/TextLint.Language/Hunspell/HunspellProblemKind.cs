namespace TextLint.Language.Hunspell;

/// <summary>What can be wrong with a dictionary in Hunspell's format.</summary>
public enum HunspellProblemKind
{
    /// <summary>An encoding that is not read; the file is taken for UTF-8.</summary>
    UnknownEncoding,

    /// <summary>A flag that does not fit the file's kind of flags, or an alias that is not defined.</summary>
    BadFlag,

    /// <summary>A number where none stands, or one out of range.</summary>
    BadNumber,

    /// <summary>A line with too few fields.</summary>
    MissingField,

    /// <summary>A condition of an affix with a bracket that is not closed.</summary>
    BadCondition,

    /// <summary>A line or a file that is longer than any dictionary needs.</summary>
    TooLong,

    /// <summary>An option, or a part of one, that decides what is a word and is not obeyed.</summary>
    NotObeyed,

    /// <summary>More forms than a lexicon can hold; what was made until then is kept.</summary>
    TooManyForms,
}
