using System.Collections.Immutable;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Naming;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// A slip in a word that recurs: a capitalised word that stands in the article once, that neither the lexicon nor a list of names knows, and
/// that is a letter away from one to which the article keeps, most often a name. It needs the lexicon of the language, and finds nothing without it.
/// </summary>
public sealed class RecurringWordCheck : ArticleCheck
{
    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        if (!model.Words.HasLexicon) return [];
        var slips = SlipsIn(model);
        return slips.Count == 0 ? [] : Place(slips, model).ToArray();
    }

    // Of the words that stand there once, and those that recur.
    private static Dictionary<string, string> SlipsIn(ArticleModel model)
    {
        var once = new Dictionary<char, List<string>>();
        var slips = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, count) in model.Words.Counts)
        {
            if (count > 1 || !IsCandidate(word)) continue;
            if (!once.TryGetValue(word[0], out var alike)) once.Add(word[0], alike = []);
            alike.Add(word);
        }
        if (once.Count == 0) return slips;
        foreach (var (name, count) in model.Words.Counts)
        {
            if (count < 2 || !IsCandidate(name) || !once.TryGetValue(name[0], out var alike)) continue;
            foreach (var slip in alike)
            {
                if (LetterSlip.Parts(slip, name) && IsUnknown(slip, model)) slips.TryAdd(slip, name);
            }
        }
        return slips;
    }

    private static bool IsCandidate(string word) => word.Length >= LetterSlip.ShortestName && char.IsUpper(word[0]) && char.IsLower(word[^1]);

    private static bool IsUnknown(string word, ArticleModel model) =>
        !model.Words.IsKnown(word) && !model.Words.IsRanked(word) && !model.Pack.IsPlaceName(word) && !model.Pack.IsOrganisation(word);

    private static IEnumerable<Finding> Place(Dictionary<string, string> slips, ArticleModel model)
    {
        var lookup = slips.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var block in model.Document.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                for (var i = 0; i < sentence.Tokens.Length; i++)
                {
                    var token = sentence.Tokens[i];
                    if (token.Kind != TokenKind.Word || !lookup.TryGetValue(sentence.CharactersOf(token), out var name)) continue;
                    if (model.IsForeign(token.Span) || IsAnotherPerson(sentence, i, name, model)) continue;
                    yield return new Finding(token.Span)
                    {
                        Arguments = [new("replacement", name)],
                        Fixes = VisibleEdit.Replace(sentence.Text, token.Projected, name, isSafe: false) is { } fix ? [fix] : [],
                    };
                }
            }
        }
    }

    // Behind a first name that never stands in front of the other.
    private static bool IsAnotherPerson(Sentence sentence, int index, string name, ArticleModel model)
    {
        var first = NameContext.NeighbourOf(sentence, index, -1);
        return first.Length > 0 && model.Pack.Frequencies?.IsFirstName(first) == true && !StandsBefore(first.ToString(), name, model);
    }

    private static bool StandsBefore(string first, string name, ArticleModel model) =>
        model.Document.Blocks.SelectMany(static block => block.Sentences).Any(sentence =>
        {
            for (var i = 1; i < sentence.Tokens.Length; i++)
            {
                if (sentence.CharactersOf(sentence.Tokens[i]).SequenceEqual(name) && NameContext.NeighbourOf(sentence, i, -1).SequenceEqual(first)) return true;
            }
            return false;
        });
}
