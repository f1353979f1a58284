using System.Collections.Immutable;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Naming;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// One name in two spellings: with and without marks, in two systems of transliteration, with and without a hyphen, or as two names of one
/// place. The spelling that the article uses first is kept, or the one that the lexicon knows.
/// </summary>
public sealed class NameVariantCheck : ArticleCheck
{
    private const int ShortestSound = 6;
    private SpellingTable? _table;
    private Dictionary<string, int>? _groups;

    /// <summary>Groups of names of one thing, separated by <c> | </c>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count among <see cref="Words"/>.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Groups of letters, separated by blanks, that differ in their marks alone.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Groups of letters, separated by blanks, that stand for one sound in different systems of transliteration.</summary>
    public ImmutableArray<string> Sounds { get; init; } = [];

    /// <summary>Phrases of two words behind which a name keeps its spelling: <c>made in</c>.</summary>
    public ImmutableArray<string> NotBehind { get; init; } = [];

    /// <summary>Ending of a name's genitive.</summary>
    public string Genitive { get; init; } = "";

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    private SpellingTable Table => _table ??= new SpellingTable(Marks, Sounds);

    private Dictionary<string, int> Groups => _groups ??= GroupsOf(Words);

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        if (!model.Words.HasLexicon) return [];
        var spellings = new NameFinder(model, Genitive, word => GroupOf(word) >= 0) { NotBehind = NotBehind }.Find();
        var findings = new List<Finding>();
        foreach (var bucket in spellings.GroupBy(static spelling => NameKey.Of(spelling.Text)).Where(static bucket => bucket.Skip(1).Any()))
            Compare([.. bucket], (one, other) => IsSame(one, other, model.Pack), model, findings);
        foreach (var bucket in spellings.GroupBy(spelling => GroupOf(spelling.Text)).Where(static bucket => bucket.Key >= 0 && bucket.Skip(1).Any()))
            Compare([.. bucket], (one, other) => Stem(one.Text) != Stem(other.Text), model, findings);
        if (findings.Count == 0) return [];
        return findings.DistinctBy(static finding => finding.Span).OrderBy(static finding => finding.Span.Start);
    }

    private static Dictionary<string, int> GroupsOf(ImmutableArray<string> groups)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var name in groups[i].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) numbers.TryAdd(name, i);
        }
        return numbers;
    }

    // Spellings come in the order of their first mention.
    private void Compare(NameSpelling[] spellings, Func<NameSpelling, NameSpelling, bool> isSame, ArticleModel model, List<Finding> findings)
    {
        for (var i = 0; i < spellings.Length; i++)
        {
            for (var j = i + 1; j < spellings.Length; j++)
            {
                if (!isSame(spellings[i], spellings[j])) continue;
                var isBetter = model.Words.IsKnown(spellings[j].Text) && !model.Words.IsKnown(spellings[i].Text);
                var (kept, other) = isBetter ? (spellings[j], spellings[i]) : (spellings[i], spellings[j]);
                findings.AddRange(other.Mentions.Select(mention => FindingOf(mention, kept)));
            }
        }
    }

    private Finding FindingOf(NameMention mention, NameSpelling kept)
    {
        var replacement = ReplacementOf(mention.Written, kept);
        return new Finding(mention.Span)
        {
            Arguments = [new("replacement", replacement)],
            Fixes = VisibleEdit.Replace(mention.Text, mention.Projected, replacement, isSafe: false) is { } fix ? [fix] : [],
            Related = [kept.Mentions[0].Span],
        };
    }

    private string ReplacementOf(string written, NameSpelling kept)
    {
        var isGenitive = HasGenitive(written);
        if (isGenitive == HasGenitive(kept.Text)) return kept.Text;
        return isGenitive ? kept.Text + Genitive : Stem(kept.Text);
    }

    private bool IsSame(NameSpelling one, NameSpelling other, LanguagePack pack)
    {
        // An ending that both have may belong to the name.
        var (left, right) = IsGenitive(one.Text, pack) == IsGenitive(other.Text, pack) ? (one.Text, other.Text) : (Stem(one.Text), Stem(other.Text));
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase) || Table.Distance(left, right) is not { } distance || AreDifferentPersons(one, other, pack)) return false;
        // Marks are left out, not exchanged.
        if (distance == 0) return left.All(char.IsAscii) || right.All(char.IsAscii);
        // Short names are alike by chance, and of two names that are both common neither is a slip.
        if (Math.Min(left.Length, right.Length) < ShortestSound || distance * 3 > Math.Min(left.Length, right.Length)) return false;
        return pack.Frequencies is not { } names || names.NamesOf(left) == NameKinds.None || names.NamesOf(right) == NameKinds.None;
    }

    private static bool AreDifferentPersons(NameSpelling one, NameSpelling other, LanguagePack pack)
    {
        if (pack.Frequencies is not { } names) return false;
        if ((names.IsFirstName(one.Text) || names.IsFirstName(other.Text)) && one.HasSurnames && other.HasSurnames && !one.Behind.Intersect(other.Behind, StringComparer.Ordinal).Any()) return true;
        var first = one.Before.Where(word => names.IsFirstName(word)).ToHashSet(StringComparer.Ordinal);
        return first.Count > 0 && other.Before.Any(word => names.IsFirstName(word)) && !other.Before.Any(first.Contains);
    }

    private int GroupOf(string word) => Groups.TryGetValue(word, out var group) || Groups.TryGetValue(Stem(word), out group) ? group : -1;

    private bool HasGenitive(string name) => Genitive.Length > 0 && name.Length > Genitive.Length + 2 && name.EndsWith(Genitive, StringComparison.Ordinal) && !Groups.ContainsKey(name);

    // "Peters" is a name of its own.
    private bool IsGenitive(string name, LanguagePack pack) => HasGenitive(name) && (pack.Frequencies is not { } names || names.NamesOf(name) == NameKinds.None);

    private string Stem(string name) => HasGenitive(name) ? name[..^Genitive.Length] : name;
}
