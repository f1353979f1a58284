using System.Collections.Immutable;
using TextLint.Analysis.Patterns;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Reads phrases in short notation; <see cref="TokenPattern.Phrase"/> says what they are made of.</summary>
internal static class PhraseNotation
{
    private const string FlagOpen = "[|";
    private const string FlagClose = "|]";
    private const string Special = "<{/~*";

    /// <summary>The tokens of <paramref name="phrase"/>.</summary>
    /// <param name="phrase">A phrase in short notation.</param>
    /// <param name="problem">The piece that cannot be read, or null.</param>
    public static ImmutableArray<TokenPattern> Read(string phrase, out string? problem)
    {
        problem = null;
        var tokens = ImmutableArray.CreateBuilder<TokenPattern>();
        var isFlagged = false;
        foreach (var written in Pieces(phrase))
        {
            var piece = written;
            if (piece.StartsWith(FlagOpen, StringComparison.Ordinal)) (isFlagged, piece) = (true, piece[FlagOpen.Length..]);
            var closes = piece.EndsWith(FlagClose, StringComparison.Ordinal);
            if (closes) piece = piece[..^FlagClose.Length];
            if (Token(piece) is not { } token)
            {
                problem = written;
                return [];
            }
            tokens.Add(token with { Flag = isFlagged });
            if (closes) isFlagged = false;
        }
        if (tokens.Count == 0) problem = phrase;
        return tokens.ToImmutable();
    }

    /// <summary>Whether a lemma or a reading may stand in a phrase; no, where it has none of their brackets.</summary>
    public static bool MayNameForms(string phrase) => phrase.AsSpan().ContainsAny('<', '{');

    /// <summary>The words of the piece of a phrase that stands in the fewest texts, folded, and where it stands. Nothing is compiled for the answer.</summary>
    /// <returns>Null where no piece is bound to words that are written out.</returns>
    public static SequenceAnchor? AnchorOf(string phrase, WordReadings? readings, bool ignoreCase)
    {
        SequenceAnchor? rarest = null;
        var (nearest, furthest) = (0, 0);
        foreach (var written in Pieces(phrase))
        {
            var piece = Unflagged(written);
            if (WordsOf(piece) is { } words)
            {
                var isCapital = !ignoreCase && WordSet.AreCapital(words);
                for (var i = 0; i < words.Length; i++) words[i] = CaseFold.Of(words[i]);
                rarest = SequenceAnchor.Rarer(rarest, new SequenceAnchor(words, isCapital, WordRarity.Of(words, readings), nearest, furthest));
            }
            var (least, most) = LengthOf(piece);
            (nearest, furthest) = (nearest + least, furthest + most);
        }
        return rarest;
    }

    private static string Unflagged(string piece)
    {
        if (piece.StartsWith(FlagOpen, StringComparison.Ordinal)) piece = piece[FlagOpen.Length..];
        return piece.EndsWith(FlagClose, StringComparison.Ordinal) ? piece[..^FlagClose.Length] : piece;
    }

    // How many tokens a piece takes.
    private static (int Least, int Most) LengthOf(string piece) => piece switch
    {
        "^" or "$" => (0, 0),
        ['~', .. var gap] when int.TryParse(gap, out var most) => (0, most),
        [_, .., '?'] => (0, 1),
        _ => (1, 1),
    };

    // Null of what may be missing, stands for other words than it says, or is no word.
    private static string[]? WordsOf(string piece)
    {
        if (piece is "" or "^" or "$" || piece.AsSpan().ContainsAny(Special) || (piece.Length > 1 && piece[^1] == '?')) return null;
        return piece.Split('|');
    }

    private static TokenPattern? Token(string piece)
    {
        if (piece.Length == 0) return null;
        if (piece == "^") return new TokenPattern { Edge = TokenEdge.Start };
        if (piece == "$") return new TokenPattern { Edge = TokenEdge.End };
        if (piece[0] == '~' && int.TryParse(piece.AsSpan(1), out var gap) && gap > 0) return new TokenPattern { Gap = gap };
        var isOptional = piece.Length > 1 && piece[^1] == '?';
        if (isOptional) piece = piece[..^1];
        return Mixed(piece) is { } token ? token with { Optional = isOptional } : null;
    }

    // Words, lemmas and parts of speech beside each other are choices.
    private static TokenPattern? Mixed(string piece)
    {
        var choices = Choices(piece, static (c, depth) => c == '|' && depth == 0);
        if (piece[0] == '/' || choices is null || !choices.Value.Any(static choice => choice is ['<', .., '>'] or ['{', .., '}'])) return One(piece);
        if (choices is [var single]) return One(single);
        var tokens = choices.Value.Select(One).OfType<TokenPattern>().ToImmutableArray();
        return tokens.Length == choices.Value.Length ? new TokenPattern { OneOf = tokens } : null;
    }

    private static TokenPattern? One(string piece)
    {
        if (piece is ['<', .., '>']) return Choices(piece[1..^1]) is { } lemmas ? new TokenPattern { Lemma = lemmas } : null;
        if (piece is ['/', .., '/'] && piece.Length > 2) return new TokenPattern { Regex = new LinearPattern(piece[1..^1]) };
        if (piece is ['{', .., '}']) return Reading(piece[1..^1]);
        if (piece.Length > 1 && piece[0] is '<' or '{' or '~') return null;
        return Choices(piece) is { } words ? new TokenPattern { Text = words } : null;
    }

    private static ImmutableArray<string>? Choices(string text) => Choices(text, static (c, _) => c == '|');

    private static ImmutableArray<string>? Choices(string text, Func<char, int, bool> parts)
    {
        var choices = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !parts(text[i], depth))
            {
                depth += text[i] is '<' or '{' ? 1 : text[i] is '>' or '}' ? -1 : 0;
                continue;
            }
            if (i == start) return null;
            choices.Add(text[start..i]);
            start = i + 1;
        }
        return choices.ToImmutable();
    }

    private static TokenPattern? Reading(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var tags = ImmutableArray.CreateBuilder<PartOfSpeech>();
        if (parts.Length > 0 && !parts[0].Contains('=', StringComparison.Ordinal))
        {
            foreach (var tag in parts[0].Split('|'))
            {
                if (UniversalFeatures.PartOfSpeechOf(tag) is not { } known) return null;
                tags.Add(known);
            }
            parts = parts[1..];
        }
        var features = parts.Length > 0 ? string.Join(' ', parts) : null;
        return tags.Count == 0 && features is null ? null : new TokenPattern { Pos = tags.ToImmutable(), Features = features };
    }

    // Blanks part the pieces, except in braces and regular expressions.
    private static IEnumerable<string> Pieces(string phrase)
    {
        var start = -1;
        var closing = '\0';
        for (var i = 0; i <= phrase.Length; i++)
        {
            var c = i < phrase.Length ? phrase[i] : ' ';
            if (closing != '\0' && i < phrase.Length)
            {
                if (c == closing) closing = '\0';
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                if (start >= 0) yield return phrase[start..i];
                start = -1;
                continue;
            }
            var opensPiece = start < 0 || phrase.AsSpan(start, i - start) is FlagOpen;
            if (start < 0) start = i;
            if (opensPiece && c is '{' or '/' or '<') closing = c switch { '{' => '}', '/' => '/', _ => '>' };
        }
    }
}
