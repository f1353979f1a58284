using System.Collections.Immutable;
using TextLint.Analysis.Phrases;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Persons with a name who are called what only a court may call them, or of whom a deed is told that is before the court, in the writer's own voice: no
/// word leaves it open, nobody is said to say so, and the article knows of no verdict and no confession.
/// </summary>
public sealed class AccusationCheck : ArticleCheck
{
    private PhraseTable? _table;
    private PhraseTable? _deedTable;

    /// <summary>What only a court may call somebody.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Verbs of crimes, as finite forms and participles: they count in a sentence that begins with a person and is no passive, where police or courts are near.</summary>
    public ImmutableArray<string> Deeds { get; init; } = [];

    /// <summary>How many sentences before and behind a deed may speak of police or courts.</summary>
    public int Around { get; init; } = 3;

    public override ImmutableArray<string> Triggers => [.. PhraseTable.TriggersOf(Words), .. PhraseTable.TriggersOf(Deeds)];

    private PhraseTable Table => _table ??= new PhraseTable(Words, ignoreCase: false);

    private PhraseTable DeedTable => _deedTable ??= new PhraseTable(Deeds, ignoreCase: false);

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        if (Enumerable.Range(0, attributions.SentenceCount).Any(i => attributions.Says(i, SpeechTopics.Verdict))) yield break;
        for (var i = 0; i < attributions.SentenceCount; i++)
        {
            if (attributions.BlockAt(i).Kind is not (BlockKind.Paragraph or BlockKind.Lead or BlockKind.ListItem or BlockKind.Headline or BlockKind.Subheadline)) continue;
            if (attributions.Says(i, SpeechTopics.Presumed) || attributions.IsToldOn(i) || IsAttributed(attributions, i)) continue;
            var sentence = attributions.SentenceAt(i);
            foreach (var match in Table.Find(sentence))
            {
                var span = sentence.Text.ToSource(match.Projected);
                if (attributions.Persons.NamesPersonAt(i, span.End) && !model.IsQuoted(span)) yield return new Finding(span);
            }
            if (Deeds.IsEmpty || !TellsOfCulprit(attributions, i)) continue;
            foreach (var match in DeedTable.Find(sentence))
            {
                var span = sentence.Text.ToSource(match.Projected);
                if (!model.IsQuoted(span)) yield return new Finding(span);
            }
        }
    }

    private bool TellsOfCulprit(ArticleAttributions attributions, int sentence)
    {
        if (!attributions.Persons.OpensWithPerson(sentence) || attributions.HasRole(sentence, SpeechRoles.Passive | SpeechRoles.Hearsay | SpeechRoles.Conjunctive)) return false;
        for (var i = Math.Max(0, sentence - Around); i <= Math.Min(attributions.SentenceCount - 1, sentence + Around); i++)
        {
            if (attributions.HasRole(i, SpeechRoles.Justice)) return true;
        }
        return false;
    }

    private static bool IsAttributed(ArticleAttributions attributions, int sentence)
    {
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution is { Source: not null, IsClaim: true } || attribution.Kind is AttributionKind.Hearsay or AttributionKind.Doubt) return true;
        }
        return false;
    }
}
