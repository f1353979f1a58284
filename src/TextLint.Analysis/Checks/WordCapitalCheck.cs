using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Nouns without their capital letter, or verbs with one, within a sentence. It needs the readings of the language, and finds nothing
/// without them.
/// </summary>
public sealed class WordCapitalCheck : SentenceCheck
{
    private FrozenSet<string>? _governors;
    private FrozenSet<string>? _except;

    /// <summary>What is looked for.</summary>
    public WordCapitalFlaw Flaw { get; init; }

    /// <summary>Finite verbs in small letters that wait for an infinitive.</summary>
    public ImmutableArray<string> Governors { get; init; } = [];

    /// <summary>Words that are left alone, as they stand in the text.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    public override bool CanFix => true;

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        _except ??= Except.ToFrozenSet(StringComparer.Ordinal);
        var reader = new CapitalReader(readings);
        var found = Flaw == WordCapitalFlaw.SmallNoun ? reader.SmallNouns() : reader.CapitalVerbs(_governors ??= Governors.ToFrozenSet(StringComparer.Ordinal), _except).Concat(reader.CapitalSpeechVerbs());
        foreach (var index in found)
        {
            var token = sentence.Tokens[index];
            if (!_except.Contains(sentence.CharactersOf(token).ToString())) yield return FirstLetter.Change(sentence, token, Flaw == WordCapitalFlaw.SmallNoun);
        }
    }
}
