using System.Collections.Immutable;

namespace TextLint.Analysis.Rules;

/// <summary>The rules that the engine itself reports, by id. Their files lie in <c>rules/any/engine/</c>.</summary>
public static class EngineRules
{
    public const string BrokenRuleFile = "TL0001";
    public const string CheckFailed = "TL0002";
    public const string UnitTooLong = "TL0003";
    public const string BrokenConfiguration = "TL0004";
    public const string UnusedSuppression = "TL0005";
    public const string NestingTooDeep = "TL0006";
    public const string NotText = "TL0010";
    public const string BinaryContent = "TL0011";
    public const string UnreadableFile = "TL0012";
    public const string HouseRule = "TL0900";

    /// <summary>What the engine can fill into the messages of its rules.</summary>
    public static ImmutableArray<string> Placeholders { get; } = ["detail", "rule", "check", "limit", "encoding", "match"];
}
