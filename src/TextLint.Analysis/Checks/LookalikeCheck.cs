using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Characters that look like letters of the word and are others, such as Cyrillic ones in a Latin word or the ligatures of print; the word is reported.</summary>
public sealed class LookalikeCheck : BlockCheck
{
    private const char LastLatin = '\u024F';
    private Dictionary<char, string>? _table;

    /// <summary>The characters, and what to write instead of each.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Swap { get; init; } = [];

    /// <summary>Whether they count only where the other letters of the word are Latin for the most part.</summary>
    public bool AmongLatin { get; init; }

    public override ImmutableArray<string> Triggers => [.. Swap.Select(static pair => pair.Key)];

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Swap.IsEmpty) yield return new OptionProblem(nameof(Swap), -1, RuleFileError.MissingKey, "swap");
        for (var i = 0; i < Swap.Length; i++)
        {
            if (Swap[i].Key.Length != 1) yield return new OptionProblem(nameof(Swap), i, RuleFileError.UnknownValue, Swap[i].Key);
        }
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var table = Table();
        var text = block.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!table.ContainsKey(text[i])) continue;
            var word = WordAt(text.Characters, i);
            if (!AmongLatin || IsMostlyLatin(text.Slice(word))) yield return FindingOf(text, word, table);
            i = word.End;
        }
    }

    private static TextSpan WordAt(ReadOnlySpan<char> text, int place)
    {
        var (start, end) = (place, place + 1);
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMostlyLatin(ReadOnlySpan<char> word)
    {
        var latin = 0;
        foreach (var c in word)
        {
            if (c <= LastLatin) latin++;
        }
        return latin * 2 > word.Length;
    }

    private static Finding FindingOf(ProjectedText text, TextSpan word, Dictionary<char, string> table)
    {
        var mended = new StringBuilder();
        foreach (var c in text.Slice(word)) mended.Append(table.TryGetValue(c, out var replacement) ? replacement : c.ToString());
        var written = mended.ToString();
        return new Finding(text.ToSource(word))
        {
            Arguments = [new("replacement", written)],
            Fixes = VisibleEdit.Replace(text, word, written, isSafe: true) is { } fix ? [fix] : [],
        };
    }

    private Dictionary<char, string> Table()
    {
        if (_table is { } ready) return ready;
        var table = new Dictionary<char, string>(Swap.Length);
        foreach (var (sign, replacement) in Swap) table.TryAdd(sign[0], replacement);
        return _table = table;
    }
}
