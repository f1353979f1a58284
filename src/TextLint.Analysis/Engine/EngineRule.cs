using System.Collections.Immutable;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>Ids of the rules that the engine itself reports; their files lie in <c>rules/any/engine/</c>.</summary>
public static class EngineRule
{
    /// <summary>A rule file that cannot be used.</summary>
    public const string BrokenRuleFile = "TL0001";

    /// <summary>A check that threw.</summary>
    public const string CheckFailed = "TL0002";

    /// <summary>A unit that was cut, or a check that ran out of steps.</summary>
    public const string UnitTooLong = "TL0003";

    /// <summary>A configuration that cannot be obeyed.</summary>
    public const string BrokenConfiguration = "TL0004";

    /// <summary>A comment that suppresses nothing.</summary>
    public const string UnusedSuppression = "TL0005";

    /// <summary>Markup that is nested too deep.</summary>
    public const string NestingTooDeep = "TL0006";

    /// <summary>A line of a file that should hold an article and holds none.</summary>
    public const string BrokenLine = "TL0007";

    /// <summary>Bytes that are no text in the file's encoding.</summary>
    public const string InvalidEncoding = "TL0010";

    /// <summary>A file that holds no text.</summary>
    public const string BinaryContent = "TL0011";

    /// <summary>A file that cannot be read.</summary>
    public const string UnreadableFile = "TL0012";

    /// <summary>Data of a language that a host does not have.</summary>
    public const string MissingLexicon = "TL0013";

    /// <summary>A dictionary or word list of the house that cannot be read as it is.</summary>
    public const string BrokenDictionary = "TL0014";

    /// <summary>An article full of what machine translation leaves.</summary>
    public const string MachineTranslation = "TL0020";

    /// <summary>Names of the placeholders that the engine fills in; which of them, each rule's file knows.</summary>
    public static ImmutableArray<string> Placeholders { get; } = ["detail", "rule", "check", "limit", "encoding", "position", "count", "words", "kinds", "language", "match"];

    /// <summary>What <see cref="CheckFailed"/> says of a check that threw.</summary>
    internal static ImmutableArray<KeyValuePair<string, string>> ArgumentsOf(Rule rule, Exception failure) =>
        [new("rule", rule.Id), new("check", rule.Check!.GetType().Name), new("detail", failure.Message)];

    /// <summary>A finding of a house rule, in hosts that must declare their ids beforehand.</summary>
    public const string HouseRule = "TL0900";
}
