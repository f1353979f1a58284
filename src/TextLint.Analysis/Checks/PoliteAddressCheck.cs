using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Pronouns with the capital letter of polite address in an article that addresses nobody: there the pronoun means the persons of whom
/// the article speaks. Questions, requests and speech are passed over, and so are articles with several such pronouns.
/// </summary>
public sealed class PoliteAddressCheck : ArticleCheck
{
    private const int LongestWord = 20;

    private FrozenSet<string>? _words;
    private FrozenSet<string>? _speech;
    private FrozenSet<string>? _openers;

    /// <summary>The pronouns, with their capital letter.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Words in small letters that show that somebody speaks or is spoken to: a sentence with one is passed over.</summary>
    public ImmutableArray<string> SpeechWords { get; init; } = [];

    /// <summary>Words in small letters with which a hint to the reader begins, such as where to find something.</summary>
    public ImmutableArray<string> Openers { get; init; } = [];

    /// <summary>Verbs in small letters that give advice when the pronoun follows them, or a colon.</summary>
    public ImmutableArray<string> AdviceVerbs { get; init; } = [];

    /// <summary>How many pronouns that address the reader an article may have before it is one that does so throughout.</summary>
    public int Addresses { get; init; } = 1;

    /// <summary>How many pronouns may be wrong; more of them are a habit of the article.</summary>
    public int AtMost { get; init; } = 1;

    public override ImmutableArray<string> Triggers => Words;

    public override ImmutableArray<string> Placeholders => ["replacement"];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var (addresses, speaksToReader) = (0, false);
        var words = _words ??= Words.ToFrozenSet(StringComparer.Ordinal);
        var found = new List<(Sentence Sentence, int Index, bool IsSure)>();
        foreach (var block in model.Document.Blocks)
        {
            if (block.Kind == BlockKind.Boilerplate) continue;
            for (var number = 0; number < block.Sentences.Length; number++)
            {
                var sentence = block.Sentences[number];
                AddressReader? reader = null;
                for (var i = 1; i < sentence.Tokens.Length; i++)
                {
                    if (!words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(sentence.Tokens[i])) || model.IsQuoted(sentence.Tokens[i].Span)) continue;
                    reader ??= ReaderOf(block, number, model);
                    if (reader is not null && reader.IsRequest() && !IsHint(sentence)) yield break;
                    var isSure = reader is null || reader.IsPast(i) || reader.IsNoAddress(i);
                    if (!IsAddress(sentence, i) && (isSure || reader!.MayMeanOthers(i)))
                    {
                        found.Add((sentence, i, isSure));
                        continue;
                    }
                    addresses++;
                    // The question of an interview is put to somebody else than the reader.
                    speaksToReader |= sentence.CharactersOf(sentence.Tokens[^1]) is not "?";
                }
            }
        }
        if (found.Count > AtMost || addresses > Addresses) yield break;
        foreach (var (sentence, index, isSure) in found)
        {
            // Whoever is addressed elsewhere is so in the present tense.
            if (speaksToReader && !isSure) continue;
            var token = sentence.Tokens[index];
            var small = char.ToLowerInvariant(sentence.Text[token.Projected.Start]).ToString();
            yield return new Finding(token.Span)
            {
                Arguments = [new("replacement", small + sentence.CharactersOf(token)[1..].ToString())],
                Fixes = VisibleEdit.Replace(sentence.Text, new TextSpan(token.Projected.Start, 1), small, isSafe: false) is { } fix ? [fix] : [],
            };
        }
    }

    private static AddressReader? ReaderOf(Block block, int number, ArticleModel model) =>
        model.ReadingsOf(block.Sentences[number]) is { } readings ? new AddressReader(readings, number > 0 ? model.ReadingsOf(block.Sentences[number - 1]) : null) : null;

    private bool IsHint(Sentence sentence) => Openers.Contains(sentence.CharactersOf(sentence.Tokens[0]).ToString().ToLowerInvariant());

    // A question, a request ("Read …"), a hint, a sentence of speech, or the start of one behind a mark.
    private bool IsAddress(Sentence sentence, int index)
    {
        var speech = (_speech ??= SpeechWords.ToFrozenSet(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        var openers = (_openers ??= Openers.ToFrozenSet(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        if (sentence.Tokens[index - 1].Kind == TokenKind.Punctuation && sentence.CharactersOf(sentence.Tokens[index - 1]) is not ",") return true;
        if (GivesAdvice(sentence, index - 1)) return true;
        if (index == 1 || sentence.CharactersOf(sentence.Tokens[^1]) is "?" or "!") return true;
        Span<char> small = stackalloc char[LongestWord];
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var word = sentence.CharactersOf(sentence.Tokens[i]);
            if (word is "?" || (word is ":" && i < index && (i + 2 >= index || GivesAdvice(sentence, i - 1)))) return true;
            if (word.Length > LongestWord) continue;
            var length = word.ToLowerInvariant(small);
            if (speech.Contains(small[..length]) || ((i == 0 || sentence.CharactersOf(sentence.Tokens[i - 1]) is ":") && openers.Contains(small[..length]))) return true;
        }
        return false;
    }

    private bool GivesAdvice(Sentence sentence, int index) => index > 0 && AdviceVerbs.Contains(sentence.CharactersOf(sentence.Tokens[index]).ToString());
}
