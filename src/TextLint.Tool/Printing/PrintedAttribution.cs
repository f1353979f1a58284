using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>Attributions and quotations as they are shown.</summary>
internal static class PrintedAttribution
{
    /// <summary>The attributions of an article and its quotations, in reading order.</summary>
    public static IEnumerable<PrintedUnit> AllIn(ArticleModel model) =>
        model.Attributions.All.Select(attribution => Of(model, attribution))
            .Concat(model.Attributions.Quotations.Select(quotation => Of(model, quotation)))
            .OrderBy(unit => unit.Span.Start).ThenBy(unit => unit.Span.End);

    private static PrintedUnit Of(ArticleModel model, Attribution attribution)
    {
        var details = new List<PrintedDetail> { Label("grade", KebabCase.Of(attribution.Grade)) };
        if (attribution.Source is { } source) details.Add(Part(model, "source", source));
        if (model.Attributions.PersonOf(attribution) is { } person) details.Add(Part(model, "person", person));
        details.Add(Part(model, "claim", attribution.Claim));
        details.Add(Part(model, "scope", attribution.Scope));
        if (attribution.IsSecret) details.Add(Label("notes", "secret"));
        return new PrintedUnit(attribution.Cue, KebabCase.Of(attribution.Kind), TextOf(model, attribution.Cue)) { Details = [.. details] };
    }

    private static PrintedUnit Of(ArticleModel model, AttributedQuotation quotation)
    {
        var details = new List<PrintedDetail> { Label("grade", KebabCase.Of(quotation.Attribution?.Grade ?? SourceGrade.None)) };
        if (quotation.Attribution is { } attribution)
        {
            if (attribution.Source is { } source) details.Add(Part(model, "source", source));
            if (model.Attributions.PersonOf(attribution) is { } person) details.Add(Part(model, "person", person));
            details.Add(Part(model, "cue", attribution.Cue));
        }
        if (NotesOn(quotation) is { Length: > 0 } notes) details.Add(Label("notes", notes));
        return new PrintedUnit(quotation.Span, "quotation", TextOf(model, quotation.Span)) { Details = [.. details] };
    }

    private static string NotesOn(AttributedQuotation quotation)
    {
        string[] notes = [quotation is { IsGuess: true, Attribution: not null } ? "guess" : "", quotation.Attribution?.IsSecret == true ? "secret" : "", quotation.IsClosed ? "" : "unclosed"];
        return string.Join(' ', notes.Where(static note => note.Length > 0));
    }

    private static PrintedDetail Part(ArticleModel model, string name, TextSpan span) => new(name, TextOf(model, span), span) { Label = $"{name}=" };

    private static PrintedDetail Label(string name, string text) => new(name, text) { Label = $"{name}=" };

    private static string TextOf(ArticleModel model, TextSpan span) => model.Document.Text.ToString(span);
}
