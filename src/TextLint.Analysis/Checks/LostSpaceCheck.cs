using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Gluing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Words that lost the space between them: a word and a function word, a capital inside a word, a sentence that begins right behind
/// the last one, a number and a word. It needs the lexicon of the language, and finds nothing without it.
/// </summary>
public sealed class LostSpaceCheck : ArticleCheck
{
    private const int LongestChunk = 400;

    // So many slips show that the tags of a page were dropped, and then more of its words ran together.
    private const int ManySlips = 5;
    private static readonly SignSet Technical = new("\\@=_{}<>#|~^\u2026");

    private GlueKnowledge? _knowledge;

    /// <summary>Words that have a capital inside by right, such as names of companies.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count among <see cref="Words"/>.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Function words besides those by which the language is recognised.</summary>
    public ImmutableArray<string> FunctionWords { get; init; } = [];

    /// <summary>Function words that words begin with by right, such as separable particles; what stands behind one counts where it is neither a verb nor a noun, and an adjective where it agrees.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Those of the <see cref="Prefixes"/> that stand in front of infinitives.</summary>
    public ImmutableArray<string> InfinitiveMarkers { get; init; } = [];

    /// <summary>What verbs begin with that take no particle in front, so that a marker of the infinitive stands apart from them.</summary>
    public ImmutableArray<string> InseparablePrefixes { get; init; } = [];

    /// <summary>Function words that words end in by right; they count only behind a frequent word or a name of the article.</summary>
    public ImmutableArray<string> Suffixes { get; init; } = [];

    /// <summary>Those of the <see cref="Suffixes"/> that end names, or make words for persons of names; they count only behind a name of the article.</summary>
    public ImmutableArray<string> NameEndings { get; init; } = [];

    /// <summary>Ending of a name's genitive; a name with it is one word.</summary>
    public string Genitive { get; init; } = "";

    /// <summary>Function words that often follow a name and end none; an unknown name behind a capitalised word may stand before them.</summary>
    public ImmutableArray<string> Followers { get; init; } = [];

    /// <summary>Function words that no name ends in; an unknown name may stand before them anywhere.</summary>
    public ImmutableArray<string> EndingNoNames { get; init; } = [];

    /// <summary>Ends of names that look like one of <see cref="EndingNoNames"/>.</summary>
    public ImmutableArray<string> NameTails { get; init; } = [];

    /// <summary>Whether words in small letters stand apart from numbers too: <c>20 people</c>, but German <c>20fach</c>.</summary>
    public bool PartsNumbers { get; init; }

    /// <summary>Words that a year often follows.</summary>
    public ImmutableArray<string> BeforeYears { get; init; } = [];

    /// <summary>Endings of words that hold a function word by right.</summary>
    public ImmutableArray<string> WordEndings { get; init; } = [];

    /// <summary>Endings by which a finite verb is told from the end of a name; an unknown name may stand before such a verb.</summary>
    public ImmutableArray<string> VerbEndings { get; init; } = [];

    /// <summary>Function words that end a number by right.</summary>
    public ImmutableArray<string> NumberEndings { get; init; } = [];

    /// <summary>Endings with a capital that are part of the word, such as those of gender-inclusive forms.</summary>
    public ImmutableArray<string> CapitalEndings { get; init; } = [];

    /// <summary>What names begin with before an inner capital.</summary>
    public ImmutableArray<string> NamePrefixes { get; init; } = [];

    /// <summary>Agencies and the like whose name stands alone in a credit.</summary>
    public ImmutableArray<string> Agencies { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["mended"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        if (!model.Words.HasLexicon) return [];
        var found = new List<Slip>();
        foreach (var block in model.Document.Blocks) Read(block, model, found);
        var slips = found.Count(static slip => !slip.IsPossible);
        return found.Where(slip => !slip.IsPossible || slips >= ManySlips).Select(static slip => slip.Finding);
    }

    private void Read(Block block, ArticleModel model, List<Slip> found)
    {
        var reader = new GlueReader(block.Text, model, _knowledge ??= new GlueKnowledge(this));
        var text = block.Text.Characters;
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end - start is > 3 and <= LongestChunk && IsRunningText(text[start..end]))
            {
                reader.Read(start, end);
                var isPossible = reader.Junctions.TrueForAll(static junction => junction.Certainty == GlueCertainty.Possible);
                if (reader.Junctions.Count > 0) found.Add(new Slip(FindingOf(block.Text, Trimmed(text, start, end), reader.Junctions), isPossible));
            }
            start = end;
        }
    }

    private static bool IsRunningText(ReadOnlySpan<char> chunk) =>
        !Technical.IsIn(chunk) && chunk.Count('/') < 2 && !chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !IsHost(chunk);

    // Two to four small letters behind a full stop: the name of a host or a file.
    private static bool IsHost(ReadOnlySpan<char> chunk)
    {
        for (var i = 1; i + 1 < chunk.Length; i++)
        {
            if (chunk[i] != '.' || !char.IsLetter(chunk[i - 1]) || !char.IsLower(chunk[i + 1])) continue;
            var end = i + 2;
            while (end < chunk.Length && char.IsLower(chunk[end])) end++;
            if (end - i is > 2 and < 6 && (end == chunk.Length || !char.IsLetter(chunk[end]))) return true;
        }
        return false;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static Finding FindingOf(ProjectedText text, TextSpan span, List<GlueJunction> junctions)
    {
        junctions.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        var mended = text.Slice(span).ToString();
        for (var i = junctions.Count - 1; i >= 0; i--)
        {
            if (span.Contains(junctions[i].Position)) mended = mended.Insert(junctions[i].Position - span.Start, " ");
        }
        return new Finding(text.ToSource(span)) { Arguments = [new("mended", mended)], Fixes = FixesOf(text, junctions) };
    }

    private static ImmutableArray<TextFix> FixesOf(ProjectedText text, List<GlueJunction> junctions)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var junction in junctions)
        {
            if (junction.Certainty == GlueCertainty.Unmendable) return [];
            if (VisibleEdit.Replace(text, new TextSpan(junction.Position, 0), " ", isSafe: true) is not { } fix) return [];
            changes.AddRange(fix.Changes);
        }
        return [new TextFix(changes.ToImmutable(), junctions.TrueForAll(static junction => junction.Certainty == GlueCertainty.Certain))];
    }

    private sealed record Slip(Finding Finding, bool IsPossible);
}
