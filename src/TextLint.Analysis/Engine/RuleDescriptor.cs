using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>A rule as Roslyn knows it, in the language of the reader.</summary>
public sealed class RuleDescriptor
{
    private readonly ImmutableArray<string> _placeholders;

    private RuleDescriptor(Rule rule, DiagnosticDescriptor descriptor, ImmutableArray<string> placeholders)
    {
        Rule = rule;
        Descriptor = descriptor;
        _placeholders = placeholders;
    }

    public Rule Rule { get; }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The descriptor of <paramref name="rule"/> with its texts in <paramref name="uiLanguage"/>.</summary>
    public static RuleDescriptor Of(Rule rule, string uiLanguage)
    {
        var message = rule.Message.In(uiLanguage);
        var placeholders = MessageTemplate.Placeholders(message).Distinct().ToImmutableArray();
        var format = message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        for (var i = 0; i < placeholders.Length; i++)
            format = format.Replace("{{" + placeholders[i] + "}}", "{" + i + "}", StringComparison.Ordinal);
        var descriptor = new DiagnosticDescriptor(
            rule.Id,
            rule.Title.In(uiLanguage),
            format,
            rule.Category,
            SeverityOf(rule.Severity),
            isEnabledByDefault: true, // Our configuration decides that; a compiler would drop what it takes for disabled.
            rule.Why.In(uiLanguage),
            helpLinkUri: null,
            rule.Defect is { } defect ? [defect.ToString()] : []);
        return new RuleDescriptor(rule, descriptor, placeholders);
    }

    /// <summary>A diagnostic of this rule.</summary>
    /// <param name="place">Where, and how loud.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="match">The text at its span as a reader sees it.</param>
    public Diagnostic Report(DiagnosticPlace place, Finding finding, string match)
    {
        var arguments = new object[_placeholders.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = ValueOf(_placeholders[i], finding, match);
        return Diagnostic.Create(
            Descriptor,
            place.At(finding.Span),
            SeverityOf(place.Severity),
            finding.Related.Select(place.At),
            TextFixProperties.Encode(finding.Fixes),
            arguments);
    }

    /// <summary>A diagnostic of this rule at a place whose text is not at hand.</summary>
    /// <param name="place">Where.</param>
    /// <param name="severity">How loud.</param>
    /// <param name="values">Values for the placeholders of the message.</param>
    /// <param name="related">Other places, which may lie in other files.</param>
    public Diagnostic Report(Location place, RuleSeverity severity, ImmutableArray<KeyValuePair<string, string>> values, ImmutableArray<Location> related)
    {
        var finding = new Finding(place.SourceSpan) { Arguments = values };
        return Diagnostic.Create(Descriptor, place, SeverityOf(severity), related, null, [.. _placeholders.Select(placeholder => ValueOf(placeholder, finding, ""))]);
    }

    /// <summary>Roslyn's name of a severity.</summary>
    public static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static string ValueOf(string placeholder, Finding finding, string match)
    {
        foreach (var argument in finding.Arguments)
        {
            if (argument.Key == placeholder) return argument.Value;
        }
        return placeholder == "match" ? match : "";
    }
}
