using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Relative pronouns whose gender and number is that of no noun in front of them. It needs the readings of the language, and finds nothing
/// without them.
/// </summary>
public sealed class RelativePronounCheck : SentenceCheck
{
    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Morphology];

    public override ImmutableArray<string> Placeholders => ["noun"];

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (sentence.Characters.IndexOf(',') < 0 || model.ReadingsOf(sentence) is not { } readings) yield break;
        foreach (var (noun, pronoun) in new RelativeReader(readings).Flaws())
            yield return new Finding(sentence.Tokens[pronoun].Span) { Arguments = [new("noun", readings.CharactersOf(noun).ToString())] };
    }
}
