using System.Collections.Immutable;
using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Persons with a name who are called what only a court may call them, in the writer's own voice: no word that leaves it open stands before
/// it, nobody is said to say so, and the article knows of no verdict and no confession.
/// </summary>
public sealed class AccusationCheck : ArticleCheck
{
    private PhraseTable? _table;

    /// <summary>What only a court may call somebody.</summary>
    public required ImmutableArray<string> Words { get; init; }

    public override ImmutableArray<string> Triggers => PhraseTable.TriggersOf(Words);

    private PhraseTable Table => _table ??= new PhraseTable(Words, ignoreCase: false);

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        if (Enumerable.Range(0, attributions.SentenceCount).Any(i => attributions.HasRole(i, SpeechRoles.Verdict))) yield break;
        for (var i = 0; i < attributions.SentenceCount; i++)
        {
            if (attributions.BlockAt(i).Kind is not (BlockKind.Paragraph or BlockKind.Lead or BlockKind.ListItem or BlockKind.Headline or BlockKind.Subheadline)) continue;
            var sentence = attributions.SentenceAt(i);
            foreach (var match in Table.Find(sentence))
            {
                var span = sentence.Text.ToSource(match.Projected);
                if (!attributions.HasRole(i, SpeechRoles.Presumed) && attributions.NamesPerson(i, span.End) && !IsAttributed(attributions, i) && !model.IsQuoted(span)) yield return new Finding(span);
            }
        }
    }

    private static bool IsAttributed(ArticleAttributions attributions, int sentence)
    {
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution.Source is not null) return true;
        }
        return false;
    }
}
