using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>What a language pack is made of.</summary>
internal sealed record PackContent(TextConventions Conventions, ImmutableArray<string> FunctionWords);
