using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Phrases;

/// <summary>Compares an entry with a text: letters first, capitals after.</summary>
internal static class PhraseComparison
{
    /// <summary>Characters of <paramref name="text"/> that <paramref name="phrase"/> covers at its start, case ignored; 0 where it does not stand there.</summary>
    public static int MatchLength(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        var t = 0;
        foreach (var p in phrase)
        {
            var isBlank = char.IsWhiteSpace(p);
            if (t >= text.Length || (isBlank ? !char.IsWhiteSpace(text[t]) : CaseFold.Of(text[t]) != CaseFold.Of(p))) return 0;
            t++;
            if (!isBlank) continue;
            while (t < text.Length && char.IsWhiteSpace(text[t])) t++;
        }
        return t;
    }

    /// <summary>
    /// Whether the text at <paramref name="span"/>, which has the letters of <paramref name="phrase"/>, has its capitals too, or those that
    /// its place asks for.
    /// </summary>
    public static bool HasCaseOf(Sentence sentence, int token, TextSpan span, ReadOnlySpan<char> phrase)
    {
        var text = sentence.Text.Slice(span);
        if (!RestHasCaseOf(text, phrase)) return !HasLowerCase(text) && StandsAmongCapitals(sentence, token, span.End);
        return char.IsUpper(text[0]) == char.IsUpper(phrase[0]) || (char.IsLower(phrase[0]) && OpensSpeech(sentence, token));
    }

    /// <summary>Whether a token opens the sentence, a quotation or parenthesis in it, or what stands behind a colon.</summary>
    public static bool OpensSpeech(Sentence sentence, int token)
    {
        if (token == 0) return true;
        var before = sentence.CharactersOf(sentence.Tokens[token - 1])[^1];
        return before is ':' or '"' or '\'' or '!' or '?' or '…'
            || char.GetUnicodeCategory(before) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
    }

    /// <summary>The same of the token that begins at a projected span or behind it.</summary>
    public static bool OpensSpeech(Sentence sentence, TextSpan projected)
    {
        var token = 0;
        while (sentence.Tokens[token].Projected.Start < projected.Start) token++;
        return OpensSpeech(sentence, token);
    }

    private static bool RestHasCaseOf(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        var t = 1;
        for (var p = 1; p < phrase.Length; p++)
        {
            if (char.IsLetter(phrase[p]) && char.IsUpper(text[t]) != char.IsUpper(phrase[p])) return false;
            t++;
            if (!char.IsWhiteSpace(phrase[p])) continue;
            while (t < text.Length && char.IsWhiteSpace(text[t])) t++;
        }
        return true;
    }

    // A capital word among others (a headline in capitals) says nothing of its spelling; a capital word alone is an abbreviation.
    private static bool StandsAmongCapitals(Sentence sentence, int token, int end)
    {
        var after = token;
        while (after < sentence.Tokens.Length && sentence.Tokens[after].Projected.Start < end) after++;
        var before = IsInCapitals(sentence, token - 1);
        var behind = IsInCapitals(sentence, after);
        return before != false && behind != false && (before ?? behind ?? false);
    }

    // Null where there is no word.
    private static bool? IsInCapitals(Sentence sentence, int token) =>
        token < 0 || token >= sentence.Tokens.Length || sentence.Tokens[token].Kind != TokenKind.Word ? null : !HasLowerCase(sentence.CharactersOf(sentence.Tokens[token]));

    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return true;
        }
        return false;
    }
}
