using System.Collections.Immutable;
using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Listed words in the writer's own voice: not in quotation marks, not in a sentence whose words are somebody else's, nor in one that leaves open whether it is so.</summary>
public sealed class OwnVoiceCheck : SentenceCheck
{
    private PhraseTable? _table;

    /// <summary>The words and phrases, as in <see cref="TermCheck"/>.</summary>
    public required ImmutableArray<string> Words { get; init; }

    public override ImmutableArray<string> Triggers => PhraseTable.TriggersOf(Words);

    private PhraseTable Table => _table ??= new PhraseTable(Words, ignoreCase: false);

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        foreach (var match in Table.Find(sentence))
        {
            var span = sentence.Text.ToSource(match.Projected);
            if (model.IsQuoted(span) || model.Attributions.IsTold(span.Start) || IsPresumed(model.Attributions, span.Start)) continue;
            yield return new Finding(span);
        }
    }

    private static bool IsPresumed(ArticleAttributions attributions, int position) =>
        attributions.IndexAt(position) is >= 0 and var sentence && (attributions.Says(sentence, SpeechTopics.Presumed) || attributions.HasRole(sentence, SpeechRoles.Think | SpeechRoles.Doubt));
}
