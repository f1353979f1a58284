using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Filtering;

/// <summary>Takes away what comments of the article suppress.</summary>
internal static class SuppressionFilter
{
    private const string AllRules = "*";

    /// <summary>The diagnostics that no directive suppresses.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="directives">The directives of the article in their order.</param>
    /// <param name="text">The source text.</param>
    /// <param name="rules">The rules of the run, for their names.</param>
    /// <param name="suppressed">What was taken away.</param>
    /// <param name="unused">The directives that suppressed nothing.</param>
    public static ImmutableArray<Diagnostic> Apply(
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<SuppressionDirective> directives,
        SourceText text,
        RuleCatalog rules,
        out ImmutableArray<SuppressedDiagnostic> suppressed,
        out ImmutableArray<SuppressionDirective> unused)
    {
        suppressed = [];
        unused = [];
        if (directives.IsEmpty) return diagnostics;

        var reaches = directives.Select(directive => ReachOf(directive, directives, text)).ToArray();
        var used = new bool[directives.Length];
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        var taken = ImmutableArray.CreateBuilder<SuppressedDiagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var index = IndexOfSuppressing(diagnostic, directives, reaches, rules);
            if (index < 0)
            {
                kept.Add(diagnostic);
                continue;
            }
            used[index] = true;
            taken.Add(new SuppressedDiagnostic(diagnostic, directives[index].Justification));
        }
        suppressed = taken.ToImmutable();
        unused = [.. directives.Where((directive, i) => !used[i] && directive.Scope != SuppressionScope.ToHere)];
        return kept.ToImmutable();
    }

    private static int IndexOfSuppressing(Diagnostic diagnostic, ImmutableArray<SuppressionDirective> directives, TextSpan[] reaches, RuleCatalog rules)
    {
        for (var i = 0; i < directives.Length; i++)
        {
            if (directives[i].Scope != SuppressionScope.ToHere
                && reaches[i].Contains(diagnostic.Location.SourceSpan.Start)
                && Names(directives[i].Rule, diagnostic, rules)) return i;
        }
        return -1;
    }

    private static bool Names(string rule, Diagnostic diagnostic, RuleCatalog rules) =>
        rule == AllRules
        || rule.Equals(diagnostic.Id, StringComparison.OrdinalIgnoreCase)
        || rule.Equals(rules.Find(diagnostic.Id)?.Name, StringComparison.OrdinalIgnoreCase);

    private static TextSpan ReachOf(SuppressionDirective directive, ImmutableArray<SuppressionDirective> directives, SourceText text) => directive.Scope switch
    {
        SuppressionScope.File => TextSpan.FromBounds(0, text.Length + 1),
        SuppressionScope.Line => LineAt(text, text.Lines.IndexOf(directive.Span.Start)),
        SuppressionScope.NextLine => NextLine(directive, text),
        SuppressionScope.FromHere => TextSpan.FromBounds(directive.Span.End, EndOf(directive, directives, text)),
        _ => default,
    };

    private static TextSpan NextLine(SuppressionDirective directive, SourceText text)
    {
        var line = text.Lines.IndexOf(directive.Span.End) + 1;
        while (line < text.Lines.Count && string.IsNullOrWhiteSpace(text.Lines[line].ToString())) line++;
        return line < text.Lines.Count ? LineAt(text, line) : default;
    }

    private static TextSpan LineAt(SourceText text, int line) => text.Lines[line].SpanIncludingLineBreak is var span && span.IsEmpty
        ? new TextSpan(span.Start, 1)
        : text.Lines[line].SpanIncludingLineBreak;

    private static int EndOf(SuppressionDirective start, ImmutableArray<SuppressionDirective> directives, SourceText text)
    {
        foreach (var directive in directives)
        {
            var ends = directive.Scope == SuppressionScope.ToHere
                && directive.Span.Start >= start.Span.End
                && (directive.Rule == AllRules || directive.Rule.Equals(start.Rule, StringComparison.OrdinalIgnoreCase));
            if (ends) return directive.Span.Start;
        }
        return text.Length + 1;
    }
}
