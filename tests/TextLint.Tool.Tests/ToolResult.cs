namespace TextLint.Tool.Tests;

/// <summary>What a call of the tool gave.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error);
