using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.RuleCompiler;

/// <summary>What a language pack is made of.</summary>
/// <param name="Conventions">How its texts are cut.</param>
/// <param name="FunctionWords">Its function words.</param>
/// <param name="StandingPhrases">Phrases in which no article stands where one seems to.</param>
/// <param name="Speech">The table of the words by which claims are attributed; empty where there are none.</param>
/// <param name="Trigrams">Its most frequent trigrams, the most frequent first, one behind the other; empty where they were not restored.</param>
/// <param name="Organisations">Names of organisations, those of news agencies among them.</param>
/// <param name="PlaceNames">The words of which names of places and languages are made; empty where they were not restored.</param>
internal sealed record PackContent(
    TextConventions Conventions, ImmutableArray<string> FunctionWords, ImmutableArray<string> StandingPhrases, string Speech, string Trigrams, ImmutableArray<string> Organisations,
    ImmutableArray<string> PlaceNames);
