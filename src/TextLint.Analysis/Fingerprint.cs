using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis;

/// <summary>
/// Tells a finding apart from the others of its article in a way that edits elsewhere do not change: a hash of the rule, the tokens it
/// covers and their neighbours in the block, and an ordinal among equal ones. The idea is Harper's.
/// </summary>
/// <param name="Value">32 hexadecimal digits, a colon, and the ordinal from 1.</param>
public readonly record struct Fingerprint(string Value)
{
    private const int Neighbours = 3;

    /// <summary>The fingerprints of <paramref name="diagnostics"/>, which must be in reading order, in the same order.</summary>
    public static ImmutableArray<Fingerprint> Of(ArticleDocument document, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return [];
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = ImmutableArray.CreateBuilder<Fingerprint>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            var hash = Hash(diagnostic.Id, Surroundings(document, diagnostic.Location.SourceSpan));
            var ordinal = ordinals.GetValueOrDefault(hash) + 1;
            ordinals[hash] = ordinal;
            fingerprints.Add(new Fingerprint(string.Create(CultureInfo.InvariantCulture, $"{hash}:{ordinal}")));
        }
        return fingerprints.MoveToImmutable();
    }

    public override string ToString() => Value;

    private static string Hash(string id, StringBuilder surroundings) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}\0{surroundings}")).AsSpan(0, 16));

    private static StringBuilder Surroundings(ArticleDocument document, TextSpan span)
    {
        var text = new StringBuilder();
        var block = document.BlockAt(span.Start);
        var cursor = block is null ? default : TokenCursor.At(block, span.Start);
        AppendBefore(text, cursor);
        text.Append('\0');
        var after = AppendCovered(text, cursor, span);
        if (after == cursor && !span.IsEmpty) AppendUncovered(text, document.Text, span);
        text.Append('\0');
        for (var n = 0; n < Neighbours && after.IsToken; n++, after = after.Next()) text.Append(after.Characters).Append('\u0001');
        return text;
    }

    private static void AppendBefore(StringBuilder text, TokenCursor cursor)
    {
        for (var n = 0; n < Neighbours; n++)
        {
            cursor = cursor.Previous();
            if (!cursor.IsToken) return;
            text.Append(cursor.Characters).Append('\u0001');
        }
    }

    private static TokenCursor AppendCovered(StringBuilder text, TokenCursor cursor, TextSpan span)
    {
        for (; cursor.IsToken && cursor.Token.Span.Start < span.End; cursor = cursor.Next())
            text.Append(cursor.Characters).Append('\u0001');
        return cursor;
    }

    // White space and markup between tokens; line ends differ between machines that share an article.
    private static void AppendUncovered(StringBuilder text, SourceText source, TextSpan span)
    {
        var end = Math.Min(span.End, source.Length);
        for (var i = span.Start; i < end; i++)
        {
            if (source[i] != '\r') text.Append(source[i]);
        }
    }
}
