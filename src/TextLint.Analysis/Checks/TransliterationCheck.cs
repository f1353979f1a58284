using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Naming;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Names from another script that are written as another language transcribes them. A name is one that is listed, or one that the lexicon
/// does not know and that ends as such names do; besides, it holds letters that the other language alone writes, or it stands behind such a
/// first name and its own spelling is known.
/// </summary>
public sealed class TransliterationCheck : SentenceCheck
{
    private const int ShortestName = 5;
    private Transcription? _transcription;
    private Dictionary<string, string>? _listed;
    private HashSet<string>? _excepted;
    private Dictionary<string, string>? _foreign;
    private WordEndings? _candidates;
    private WordEndings? _names;

    /// <summary>Names in the foreign spelling, and what to write instead.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Swap { get; init; } = [];

    /// <summary>Groups of names of one thing, separated by <c> | </c>, the one to write first. The others count where the lexicon does not know them.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count among <see cref="Words"/>.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>
    /// Groups of small letters in the foreign spelling, and what to write instead; the longest that fits is taken. <c>^</c> before a group
    /// stands for the start of the name, <c>$</c> behind it for its end.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Letters { get; init; } = [];

    /// <summary>How names end in the foreign spelling.</summary>
    public ImmutableArray<string> Endings { get; init; } = [];

    /// <summary>Groups of letters that only the foreign spelling has.</summary>
    public ImmutableArray<string> Foreign { get; init; } = [];

    /// <summary>Words behind which a name of the <see cref="Words"/> stands for the place, and not in the name of something else.</summary>
    public ImmutableArray<string> Behind { get; init; } = [];

    /// <summary>Phrases of two words behind which a name keeps its spelling: <c>made in</c>.</summary>
    public ImmutableArray<string> NotBehind { get; init; } = [];

    /// <summary>First names of those whose names are transcribed, in any spelling.</summary>
    public ImmutableArray<string> FirstNames { get; init; } = [];

    /// <summary>Names that keep the foreign spelling.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Ending of a name's genitive.</summary>
    public string Genitive { get; init; } = "";

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    private Dictionary<string, string> Listed => _listed ??= FirstOfEach(Swap);

    private HashSet<string> Excepted => _excepted ??= new(Except, StringComparer.Ordinal);

    private Dictionary<string, string> ForeignNames => _foreign ??= FirstOfEach(NamesIn(Words));

    private WordEndings Candidates => _candidates ??= new WordEndings([.. Endings, .. Listed.Keys, .. ForeignNames.Keys], Genitive);

    private WordEndings Names => _names ??= new WordEndings(Endings, "");

    public override IEnumerable<OptionProblem> Validate()
    {
        if (Swap.IsEmpty && Letters.IsEmpty && Words.IsEmpty && Lists.IsEmpty) yield return new OptionProblem(nameof(Swap), -1, RuleFileError.MissingKey, "swap");
    }

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (!model.Words.HasLexicon) yield break;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Projected.Length < ShortestName || !char.IsUpper(sentence.Text[token.Projected.Start])) continue;
            if (!Candidates.MayEnd(sentence.CharactersOf(token)) && !sentence.CharactersOf(token).Contains('-')) continue;
            foreach (var part in PartsOf(sentence, token))
            {
                if (!MayBe(sentence.Text.Slice(part)) || ReplacementOf(sentence.Text.Slice(part).ToString(), IsBehindFirstName(sentence, i), model) is not { } replacement || !IsFree(sentence, i, part) || model.IsForeign(token.Span)) continue;
                yield return new Finding(sentence.Text.ToSource(part))
                {
                    Arguments = [new("replacement", replacement)],
                    Fixes = VisibleEdit.Replace(sentence.Text, part, replacement, isSafe: false) is { } fix ? [fix] : [],
                };
            }
        }
    }

    private static Dictionary<string, string> FirstOfEach(IEnumerable<KeyValuePair<string, string>> names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, written) in names) first.TryAdd(name, written);
        return first;
    }

    private static IEnumerable<TextSpan> PartsOf(Sentence sentence, Token token)
    {
        var start = token.Projected.Start;
        for (var i = start; i < token.Projected.End; i++)
        {
            if (sentence.Text[i] != '-') continue;
            yield return TextSpan.FromBounds(start, i);
            start = i + 1;
        }
        yield return TextSpan.FromBounds(start, token.Projected.End);
    }

    // Few words get further than this.
    private bool MayBe(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName || !char.IsUpper(word[0]) || !Candidates.MayEnd(word)) return false;
        foreach (var c in word[1..])
        {
            if (!char.IsAsciiLetterLower(c)) return false;
        }
        return true;
    }

    private bool IsBehindFirstName(Sentence sentence, int index) => index > 0 && FirstNames.Contains(sentence.CharactersOf(sentence.Tokens[index - 1]).ToString());

    // "in Gambia", not "Bank of Gambia", "Gambia Daily" or "Air-Gambia"
    private bool IsFree(Sentence sentence, int index, TextSpan part)
    {
        if (ForeignNames.Count == 0) return true;
        if (NameContext.IsBehind(sentence, index, NotBehind)) return false;
        if (part.Start > sentence.Tokens[index].Projected.Start || !Behind.Contains(NameContext.NeighbourOf(sentence, index, -1).ToString())) return false;
        return NameContext.NeighbourOf(sentence, index, 1) is not [var next, ..] || !char.IsUpper(next);
    }

    private static IEnumerable<KeyValuePair<string, string>> NamesIn(ImmutableArray<string> groups)
    {
        foreach (var group in groups)
        {
            var names = group.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names.Skip(1)) yield return new(name, names[0]);
        }
    }

    private string? ReplacementOf(string word, bool isBehindFirstName, ArticleModel model)
    {
        if (NameOf(word, isBehindFirstName, model) is { } name) return name;
        if (Genitive.Length == 0 || !word.EndsWith(Genitive, StringComparison.Ordinal)) return null;
        return NameOf(word[..^Genitive.Length], isBehindFirstName, model) is { } stem ? stem + Genitive : null;
    }

    private string? NameOf(string word, bool isBehindFirstName, ArticleModel model)
    {
        if (Listed.TryGetValue(word, out var listed)) return listed;
        if (ForeignNames.TryGetValue(word, out var usual)) return Excepted.Contains(word) || model.Words.IsKnown(word) || IsNameOfPerson(word, model.Pack) ? null : usual;
        if (word.Length < ShortestName || !Names.Ends(word) || Excepted.Contains(word) || model.Words.IsKnown(word)) return null;
        var written = (_transcription ??= new Transcription(Letters)).Of(word);
        if (written.Equals(word, StringComparison.Ordinal)) return null;
        if (isBehindFirstName && (model.Words.IsKnown(written) || model.Words.IsRanked(written))) return written;
        // What is frequent as it stands is an established name.
        return !model.Words.IsRanked(word) && HasForeignLetters(word) ? written : null;
    }

    private static bool IsNameOfPerson(string word, LanguagePack pack) => pack.Frequencies is { } names && names.NamesOf(word) != NameKinds.None;

    private bool HasForeignLetters(string word)
    {
        foreach (var letters in Foreign)
        {
            if (word.Contains(letters, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
