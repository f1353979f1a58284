using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>Says in words what a fix does.</summary>
internal static class FixDescription
{
    private const int LongestQuote = 80;

    /// <summary>Such as <c>Replace “it’s” by “its”.</c>; where a fix changes several places, they are told one after the other.</summary>
    public static string Of(TextFix fix, SourceText text, Wording wording) =>
        string.Join(' ', fix.Changes.Select(change => Of(change, text, wording)));

    private static string Of(TextChange change, SourceText text, Wording wording)
    {
        var key = (change.Span.IsEmpty, change.NewText) switch
        {
            (true, _) => "report.fix.insert",
            (_, null or "") => "report.fix.delete",
            _ => "report.fix.replace",
        };
        return wording.Format(key, new("old", Quote(text, change.Span)), new("new", change.NewText ?? ""));
    }

    private static string Quote(SourceText text, TextSpan span)
    {
        var head = SourceWindow.Head(text, span, LongestQuote);
        return head == span ? text.ToString(span) : text.ToString(head) + "…";
    }
}
