using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Spacing;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Spaces before a mark that belongs to the word in front of it. Marks that begin something (<c>.net</c>, <c>:-)</c>), rows of marks
/// (<c>…</c>), ratios and scores (<c>3 : 1</c>) are left alone, and so are no-break spaces, which somebody meant.
/// </summary>
public sealed class SpaceBeforeCheck : BlockCheck
{
    private const int FreeCommas = 3;
    private static readonly SignSet Closing = new(")]}%\u00B0\u20AC$\"\u201C\u201D\u00AB\u00BB\u2019'");
    private static readonly SignSet Following = new(")]\"\u201C\u201D\u00AB\u00BB\u2019'");

    /// <summary>The marks, by the language of the article; the entry <c>any</c> serves languages without one of their own.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Marks { get; init; }

    public override ImmutableArray<string> Triggers => [.. Marks.SelectMany(entry => entry.Value).Distinct().Select(mark => $" {mark}")];

    public override ImmutableArray<string> Placeholders => ["mark"];

    public override bool CanFix => true;

    public override IEnumerable<OptionProblem> Validate()
    {
        for (var i = 0; i < Marks.Length; i++)
        {
            if (Marks[i].Value.Any(c => !char.IsPunctuation(c))) yield return new OptionProblem(nameof(Marks), i, RuleFileError.UnknownValue, Marks[i].Value);
        }
    }

    public override IEnumerable<Finding> Find(Block block, ArticleModel model)
    {
        var text = block.Text;
        var marks = MarksOf(model.Document.Language);
        if (IsSeparated(text.Characters) || Layout.IsCode(text.Characters)) yield break;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] != ' ' || !marks.Contains(text[i], StringComparison.Ordinal)) continue;
            var span = TextSpan.FromBounds(StartOfSpaces(text.Characters, i), EndOfMarks(text.Characters, i, marks));
            if (!IsFlaw(text.Characters, span, i)) continue;
            yield return new Finding(text.ToSource(span))
            {
                Arguments = [new("mark", text.Slice(TextSpan.FromBounds(i, span.End)).ToString())],
                Fixes = VisibleEdit.Replace(text, TextSpan.FromBounds(span.Start, i), "", isSafe: true) is { } fix ? [fix] : [],
            };
        }
    }

    private string MarksOf(string language)
    {
        var marks = "";
        foreach (var (name, value) in Marks)
        {
            if (name == language) return value;
            if (name == Rule.AnyLanguage) marks = value;
        }
        return marks;
    }

    // A list of names or keywords whose commas all stand free was set that way.
    private static bool IsSeparated(ReadOnlySpan<char> text) =>
        text.Count(" , ") >= FreeCommas && text.Count(',') == text.Count(" , ");

    private static bool IsFlaw(ReadOnlySpan<char> text, TextSpan span, int mark)
    {
        if (span.Start == 0 || !(char.IsLetterOrDigit(text[span.Start - 1]) || Closing.Contains(text[span.Start - 1]))) return false;
        if (span.End < text.Length && !char.IsWhiteSpace(text[span.End]) && !Following.Contains(text[span.End])) return false;
        var marks = text[mark..span.End];
        // ":)" and ";)" are faces.
        if (marks is [':'] or [';'] && span.End < text.Length && text[span.End] == ')') return false;
        return marks is not [':'] ? !IsRow(text, marks, span.End) : char.IsLetter(text[span.Start - 1]) && !IsBetweenNames(text, span);
    }

    // Two full stops or more, also with blanks between them, are an ellipsis.
    private static bool IsRow(ReadOnlySpan<char> text, ReadOnlySpan<char> marks, int end)
    {
        if (marks.Length > 1 && marks[0] == marks[1] && marks[0] == '.') return true;
        var next = Blank.EndOfRun(text, end);
        return next > end && next < text.Length && text[next] == marks[^1];
    }

    // A match, a ratio: both sides have a capital or a number, and so have no sentence between them.
    private static bool IsBetweenNames(ReadOnlySpan<char> text, TextSpan span)
    {
        var next = Blank.EndOfRun(text, span.End);
        if (next == text.Length || !char.IsLetter(text[next])) return next < text.Length && char.IsDigit(text[next]);
        var start = span.Start;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        return char.IsUpper(text[next]) && char.IsUpper(text[start]);
    }

    private static int StartOfSpaces(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && text[end - 1] == ' ') end--;
        return end;
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int start, string marks)
    {
        while (start < text.Length && marks.Contains(text[start], StringComparison.Ordinal)) start++;
        return start;
    }
}
