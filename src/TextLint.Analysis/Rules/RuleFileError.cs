namespace TextLint.Analysis.Rules;

/// <summary>What can be wrong with a rule file. Each has its wording under <c>rule-file</c> in <c>ui.yaml</c>.</summary>
public enum RuleFileError
{
    /// <summary>The file is no YAML. Detail: what the reader says.</summary>
    NoYaml,
    TooLarge,
    TooDeep,
    UnknownKey,
    DuplicateKey,
    MissingKey,
    WrongType,
    UnknownValue,

    /// <summary>Text with blanks or a plain <c>null ~ yes no on off</c> that is not quoted.</summary>
    PlainScalar,
    FileNameMismatch,
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

    /// <summary>An example does not show what it claims. Detail: what happened instead.</summary>
    ExampleFails,
    InvalidMarkup,
}
