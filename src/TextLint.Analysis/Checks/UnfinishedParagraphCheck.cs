using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Paragraphs that end in the middle of a sentence: with a comma or an opening bracket, with a word that cannot be the last one, without any
/// mark behind several sentences, or without one before a paragraph in small letters. Reported is the last word or mark; of many only the
/// first, because then the lines of the whole text were broken anew.
/// </summary>
public sealed class UnfinishedParagraphCheck : ArticleCheck
{
    private const int FewestWords = 5;
    private const int MostParagraphs = 3;

    /// <summary>Words that no sentence ends with, such as articles and conjunctions.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Names of word lists whose entries count as words too.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>Fewest words of a last sentence that owes a mark because others stand before it.</summary>
    public int MinWords { get; init; } = 8;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var found = FindAll(model).ToList();
        return found.Count > MostParagraphs ? found.Take(1) : found;
    }

    private IEnumerable<Finding> FindAll(ArticleModel model)
    {
        var blocks = model.Document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Sentences is not [.., { Tokens: [.., var token] } last] || EndsWithPart(block) || WordsOf(last) < FewestWords) continue;
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            if (IsOpen(last, token) || (token.Kind == TokenKind.Word && !last.CharactersOf(token).EndsWith('.') && IsWithoutEnd(block, next))) yield return new Finding(token.Span);
        }
    }

    private bool IsOpen(Sentence sentence, Token token)
    {
        var text = sentence.CharactersOf(token);
        return token.Kind == TokenKind.Word ? Words.Contains(text.ToString(), StringComparer.Ordinal) : text is "," or "(";
    }

    private bool IsWithoutEnd(Block block, Block? next)
    {
        if (next is { Kind: BlockKind.Paragraph } && next.Text.Characters is [var first, ..] && char.IsLower(first)) return true;
        var last = block.Sentences[^1];
        if (block.Sentences.Length < 2 || WordsOf(last) < MinWords) return false;
        // Lists such as line-ups owe no mark, and neither do an abbreviation, which has its own, and the initials of an author or an agency behind the full stop.
        return !last.CharactersOf(last.Tokens[^1]).EndsWith('.') && !last.Characters.Contains(':') && last.CharactersOf(last.Tokens[^2]) is not ("." or "!" or "?");
    }

    private static bool EndsWithPart(Block block) => block.Parts is [.., var part] && part.Span.End >= block.Span.End;

    private static int WordsOf(Sentence sentence)
    {
        var words = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word) words++;
        }
        return words;
    }
}
