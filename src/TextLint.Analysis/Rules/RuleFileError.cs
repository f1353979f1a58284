namespace TextLint.Analysis.Rules;

/// <summary>What can be wrong with a rule file. Each has its wording under <c>rule-file</c> in <c>ui.yaml</c>.</summary>
public enum RuleFileError
{
    /// <summary>The file is no YAML. Detail: what the reader says.</summary>
    NoYaml,
    TooLarge,
    TooDeep,

    /// <summary>More than one YAML document in the file.</summary>
    SeveralDocuments,

    /// <summary>An anchor, alias or tag of YAML.</summary>
    AnchorOrTag,
    UnknownKey,
    DuplicateKey,
    MissingKey,
    WrongType,
    UnknownValue,

    /// <summary>Text with blanks or a plain <c>null ~ yes no on off</c> that is not quoted.</summary>
    PlainScalar,
    /// <summary>The file is not called id-name. Detail: the name that it should have.</summary>
    FileNameMismatch,

    /// <summary>Language or category of a rule are not those of its folder.</summary>
    FolderMismatch,

    /// <summary>An id that does not belong to its category, or to house rules. Detail: the id.</summary>
    IdOutOfRange,
    DuplicateId,
    NoExamples,
    FixWithoutExample,
    UnknownCheck,
    UnknownPlaceholder,
    UnknownWordList,

    /// <summary>A pattern that is no regular expression. Detail: what the engine says.</summary>
    InvalidPattern,

    /// <summary>A pattern that cannot be matched in linear time.</summary>
    NonLinearPattern,

    /// <summary>A token of a sequence that is told in two ways at once, or in none. Detail: the ways.</summary>
    MixedToken,

    /// <summary>A sequence that takes too many tokens. Detail: how many it may take.</summary>
    SequenceTooLong,

    /// <summary>An example does not show what it claims. Detail: what happened instead.</summary>
    ExampleFails,
    InvalidMarkup,
}
