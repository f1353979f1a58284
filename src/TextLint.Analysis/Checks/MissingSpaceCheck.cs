using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Spacing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Marks with a word directly on either side. Numbers, addresses, code, entities, single letters and rows of more than three words
/// without blanks are left alone. A mark that ends a sentence counts only between a small letter and a capital.
/// </summary>
public sealed class MissingSpaceCheck : BlockCheck
{
    private const int LongestRow = 3;
    private const string EndsOfSentences = "!?";
    private static readonly SignSet Technical = new("/\\@=_{}<>#&|+*~^$");
    private static readonly SignSet Closing = new(")]\u201C\u201D\u00AB\u00BB");

    /// <summary>The marks that a space follows.</summary>
    public required string Marks { get; init; }

    /// <summary>Endings of words that a mark may join, such as those of gender-inclusive forms, in lower case.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];

    public override ImmutableArray<string> Triggers => [.. Marks.Select(mark => mark.ToString())];

    public override ImmutableArray<string> Placeholders => ["mark"];

    public override bool CanFix => true;

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Marks.Length == 0 || Marks.Any(c => !char.IsPunctuation(c))) yield return new OptionProblem(nameof(Marks), -1, RuleFileError.UnknownValue, Marks);
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var text = block.Text;
        if (Layout.IsCode(text.Characters)) yield break;
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (!Marks.Contains(text[i], StringComparison.Ordinal) || !char.IsLetter(text[i + 1]) || !IsFlaw(text.Characters, i)) continue;
            var span = TextSpan.FromBounds(StartOfWord(text.Characters, i), EndOfWord(text.Characters, i + 1));
            yield return new Finding(text.ToSource(span))
            {
                Arguments = [new("mark", text[i].ToString())],
                Fixes = VisibleEdit.Replace(text, new TextSpan(i + 1, 0), " ", isSafe: true) is { } fix ? [fix] : [],
            };
        }
    }

    private bool IsFlaw(ReadOnlySpan<char> text, int mark)
    {
        var after = text[(mark + 1)..EndOfWord(text, mark + 1)];
        var start = StartOfWord(text, mark);
        if (after.Length < 2 || IsEnding(after)) return false;
        var before = text[start..mark];
        if (EndsOfSentences.Contains(text[mark], StringComparison.Ordinal))
            return before.Length > 1 && char.IsLower(before[^1]) && char.IsUpper(after[0]) && char.IsLower(after[1]) && IsRunningText(text, mark);
        return IsWordEnd(text, before, mark, after) && IsRunningText(text, mark);
    }

    private static bool IsWordEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> before, int mark, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty) return Closing.Contains(text[mark - 1]);
        if (char.IsDigit(before[^1])) return after.Length > 2;
        return before.Length > 1;
    }

    private bool IsEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Equals(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool IsRunningText(ReadOnlySpan<char> text, int mark)
    {
        var chunk = Blank.ChunkAround(text, mark);
        return !Technical.IsIn(chunk) && chunk.Count(text[mark]) < LongestRow && !IsArgument(text, mark) && !IsFileName(text, mark);
    }

    // "f(a,b)": the bracket in front touches the name of what is called.
    private static bool IsArgument(ReadOnlySpan<char> text, int mark)
    {
        for (var i = mark - 1; i > 0 && !char.IsWhiteSpace(text[i]) && text[i] != ')'; i--)
        {
            if (text[i] == '(') return char.IsLetterOrDigit(text[i - 1]);
        }
        return false;
    }

    // "draft,final.docx": the word behind the mark goes on behind a full stop.
    private static bool IsFileName(ReadOnlySpan<char> text, int mark)
    {
        var end = EndOfWord(text, mark + 1);
        return end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]);
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsLetterOrDigit(text[end - 1])) end--;
        return end;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start])) start++;
        return start;
    }
}
