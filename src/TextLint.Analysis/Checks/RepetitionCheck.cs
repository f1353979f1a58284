using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>The same word or phrase again, within a sentence. The finding covers both and what stands between them.</summary>
/// <remarks>
/// Capitals count, but the capital that opens a sentence does not. The same word three times in a row is emphasis, no slip, and two that fill a quotation are a name or a sound; a phrase that
/// begins with a content word is an idiom (<c>story after story after</c>), so only those that begin with one of the language's function words count.
/// </remarks>
public sealed class RepetitionCheck : SentenceCheck
{
    // A sentence with more repetitions is a list that was read out twice, such as a menu.
    private const int MostSlips = 2;

    private PhraseTable? _allowed;

    /// <summary>Words and pairs of words (<c>that that</c>) that may be repeated; capitals count as in <c>term</c>.</summary>
    public ImmutableArray<string> Allow { get; init; } = [];

    /// <summary>Words that may be repeated behind certain others: a relative pronoun before an article, a noun that is subject and object.</summary>
    public ImmutableArray<RepetitionAllowance> AllowBehind { get; init; } = [];

    /// <summary>Longest phrase that is compared, in tokens: with 3, <c>in der in der</c> is found too.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Most words that may stand between the two; 0 where the second must follow at once. A fix is offered for 0 only.</summary>
    public int Distance { get; init; }

    /// <summary>Punctuation marks that may stand between the two, such as <c>,</c>; none by default.</summary>
    public string Across { get; init; } = "";

    /// <summary>Length of the shortest word that counts, in characters; of a phrase, that of all its words.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Whether capitals make no difference anywhere.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether words with a capital (inside a sentence) count; turn it off to leave out names such as <c>Baden Baden</c>.</summary>
    public bool Capitalised { get; init; } = true;

    /// <summary>Whether numbers count as words.</summary>
    public bool Numbers { get; init; }

    /// <summary>Whether deleting the second is right without a look.</summary>
    public bool Safe { get; init; } = true;

    public override ImmutableArray<string> Placeholders => ["word"];

    public override bool CanFix => Distance == 0;

    private PhraseTable Allowed => _allowed ??= new PhraseTable(Allow, ignoreCase: false);

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Span is < 1 or > 8) yield return new OptionProblem(nameof(Span), -1, RuleFileError.UnknownValue, "span");
        if (Distance is < 0 or > 20) yield return new OptionProblem(nameof(Distance), -1, RuleFileError.UnknownValue, "distance");
        if (MinLength < 1) yield return new OptionProblem(nameof(MinLength), -1, RuleFileError.UnknownValue, "minLength");
        foreach (var problem in PhraseOption.Validate(nameof(Allow), Allow)) yield return problem;
    }

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        TextSpan[]? allowed = null;
        List<Finding>? found = null;
        for (var first = 0; first < sentence.Tokens.Length; first++)
        {
            if (!Counts(sentence, first) || RepetitionOf(sentence, first, model.Pack, ref allowed) is not { } again) continue;
            (found ??= []).Add(FindingOf(sentence, first, again));
            first = again.Token + again.Length - 1;
        }
        return found is null || found.Count > MostSlips ? [] : found;
    }

    private Repetition? RepetitionOf(Sentence sentence, int first, LanguagePack pack, ref TextSpan[]? allowed)
    {
        for (var length = Math.Min(Span, sentence.Tokens.Length - first); length > 0; length--)
        {
            if (SecondOf(sentence, first, length) is not { } second || !IsWorthSaying(sentence, first, length, second)) continue;
            if (length > 1 && !MayOpenPhrase(sentence.CharactersOf(sentence.Tokens[first]), pack)) continue;
            allowed ??= Allowed.Spans(sentence);
            if (!IsAllowed(sentence, first, length, allowed)) return new Repetition(second, length);
        }
        return null;
    }

    private static bool MayOpenPhrase(ReadOnlySpan<char> word, LanguagePack pack) =>
        pack.FunctionWords.IsEmpty || pack.IsFunctionWord(word.ToString().ToLowerInvariant());

    // Walks over what may stand between: marks of Across, and up to Distance words.
    private int? SecondOf(Sentence sentence, int first, int length)
    {
        var words = 0;
        for (var second = first + length; second + length <= sentence.Tokens.Length; second++)
        {
            if (AreEqual(sentence, first, second, length)) return AllCount(sentence, first, length) ? second : null;
            if (MayStandBetween(sentence, second)) continue;
            if (!IsWord(sentence.Tokens[second]) || ++words > Distance) return null;
        }
        return null;
    }

    private bool AllCount(Sentence sentence, int first, int length)
    {
        for (var i = first; i < first + length; i++)
        {
            if (!Counts(sentence, i)) return false;
        }
        return true;
    }

    private bool AreEqual(Sentence sentence, int first, int second, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!AreEqual(sentence, first + i, second + i)) return false;
        }
        return true;
    }

    private bool AreEqual(Sentence sentence, int first, int second)
    {
        if (sentence.Tokens[first].Kind != sentence.Tokens[second].Kind) return false;
        var a = sentence.CharactersOf(sentence.Tokens[first]);
        var b = sentence.CharactersOf(sentence.Tokens[second]);
        if (a.Length != b.Length) return false;
        if (IgnoreCase) return a.Equals(b, StringComparison.OrdinalIgnoreCase);
        return a[1..].SequenceEqual(b[1..]) && (a[0] == b[0] || (PhraseComparison.OpensSpeech(sentence, first) && char.ToLowerInvariant(a[0]) == b[0]));
    }

    private bool IsWorthSaying(Sentence sentence, int first, int length, int second)
    {
        var letters = 0;
        for (var i = first; i < first + length; i++) letters += sentence.Tokens[i].Projected.Length;
        if (letters < MinLength || (Distance == 0 && Across.Length == 0 && !OnlyBlanksBetween(sentence, first, second + length))) return false;
        if (letters == 1 && IsSpacedOut(sentence, first, second)) return false;
        if (Distance == 0 && IsSymbol(sentence, second + length - 1)) return false;
        if (length > 1 && IsChain(sentence, first, length)) return false;
        return length > 1 || Distance > 0 || !(IsAllowedBehind(sentence, first) || IsRepeatedAgain(sentence, first, second) || FillsQuotation(sentence, first, second));
    }

    // "ACME ACME.ETR": the name of a share and its sign.
    private static bool IsSymbol(Sentence sentence, int last) =>
        last + 2 < sentence.Tokens.Length && sentence.CharactersOf(sentence.Tokens[last + 1]) is "." && IsBehind(sentence, last + 1) && IsBehind(sentence, last + 2) && sentence.Tokens[last + 2].Kind is TokenKind.Word or TokenKind.Number;

    private static bool IsBehind(Sentence sentence, int token) => sentence.Tokens[token].Projected.Start == sentence.Tokens[token - 1].Projected.End;

    // What stands between quotation marks alone is a name or a sound.
    private static bool FillsQuotation(Sentence sentence, int first, int second) =>
        IsQuotationMark(sentence, first - 1) && IsQuotationMark(sentence, second + 1);

    private static bool IsQuotationMark(Sentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Projected.Length == 1 && QuotationSigns.IsOuter(sentence.CharactersOf(sentence.Tokens[index])[0]);

    private bool IsAllowedBehind(Sentence sentence, int first)
    {
        if (first == 0 || AllowBehind.IsEmpty) return false;
        var word = sentence.CharactersOf(sentence.Tokens[first]);
        var before = sentence.CharactersOf(sentence.Tokens[first - 1]);
        foreach (var allowance in AllowBehind)
        {
            if ((allowance.Words.IsEmpty ? char.IsUpper(word[0]) : Contains(allowance.Words, word)) && Contains(allowance.Behind, before)) return true;
        }
        return false;
    }

    private static bool Contains(ImmutableArray<string> entries, ReadOnlySpan<char> token)
    {
        foreach (var entry in entries)
        {
            if (token.Equals(entry, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    // "ha ha ha ha", and "hall after hall after hall" from its second word on.
    private bool IsChain(Sentence sentence, int first, int length) =>
        AreEqual(sentence, first, first + 1) || (first > 0 && AreEqual(sentence, first - 1, first + length - 1));

    // Single letters in a row spell a word.
    private static bool IsSpacedOut(Sentence sentence, int first, int second) =>
        (first > 0 && sentence.Tokens[first - 1].Projected.Length == 1 && sentence.Tokens[first - 1].Kind == TokenKind.Word)
        || (second + 1 < sentence.Tokens.Length && sentence.Tokens[second + 1].Projected.Length == 1 && sentence.Tokens[second + 1].Kind == TokenKind.Word);

    private bool IsRepeatedAgain(Sentence sentence, int first, int second) =>
        (second + 1 < sentence.Tokens.Length && AreEqual(sentence, second, second + 1)) || (first > 0 && AreEqual(sentence, first - 1, first));

    // A phrase may be repeated only where all of its words may.
    private static bool IsAllowed(Sentence sentence, int first, int length, TextSpan[] allowed)
    {
        for (var i = first; i < first + length; i++)
        {
            if (!Array.Exists(allowed, span => span.Contains(sentence.Tokens[i].Projected))) return false;
        }
        return true;
    }

    private bool Counts(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (!IsWord(token)) return false;
        return Capitalised || token.Kind == TokenKind.Number || PhraseComparison.OpensSpeech(sentence, index) || !char.IsUpper(sentence.CharactersOf(token)[0]);
    }

    private bool IsWord(Token token) => token.Kind == TokenKind.Word || (Numbers && token.Kind == TokenKind.Number);

    private bool MayStandBetween(Sentence sentence, int index) =>
        sentence.Tokens[index].Kind == TokenKind.Punctuation && Across.Contains(sentence.CharactersOf(sentence.Tokens[index])[0], StringComparison.Ordinal);

    // Tokens that touch (clitics, hyphens between pieces) are one word to a reader.
    private static bool OnlyBlanksBetween(Sentence sentence, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (sentence.Tokens[i].Projected.Start == sentence.Tokens[i - 1].Projected.End) return false;
        }
        return true;
    }

    private Finding FindingOf(Sentence sentence, int first, Repetition again)
    {
        var last = sentence.Tokens[again.Token + again.Length - 1].Projected;
        var start = sentence.Tokens[first].Projected.Start;
        var word = TextSpan.FromBounds(start, sentence.Tokens[first + again.Length - 1].Projected.End);
        var second = TextSpan.FromBounds(sentence.Tokens[again.Token].Projected.Start, last.End);
        return new Finding(sentence.Text.ToSource(TextSpan.FromBounds(start, last.End)))
        {
            Arguments = [new("word", sentence.Text.Slice(word).ToString())],
            Fixes = Distance == 0 && VisibleEdit.Replace(sentence.Text, TextSpan.FromBounds(word.End, second.End), "", Safe) is { } fix ? [fix] : [],
        };
    }

    private readonly record struct Repetition(int Token, int Length);
}
