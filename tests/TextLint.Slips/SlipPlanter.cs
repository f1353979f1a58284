using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;
using TextLint.Programs;

namespace TextLint.Slips;

/// <summary>Plants slips in paragraphs. Each kind is planted wherever the readings of the language allow it, not only where a rule looks.</summary>
/// <param name="pack">The language, with its lexicons.</param>
/// <param name="seed">What the choice hangs on: the same slips on every machine.</param>
internal sealed class SlipPlanter(LanguagePack pack, uint seed)
{
    private const int ShortestParagraph = 12;
    private static readonly SlipKind[] Kinds = Enum.GetValues<SlipKind>();

    private readonly SlipMaker _maker = new(pack);
    private readonly Dice _dice = new(seed);

    /// <summary>The text of an article with a slip in about every other paragraph.</summary>
    public PlantedText Plant(ArticleModel model) =>
        new(model.Document.Text.ToString(), [.. model.Document.Blocks.Where(static block => block.Kind == BlockKind.Paragraph).Select(block => SlipIn(block, model)).OfType<Slip>()]);

    private Slip? SlipIn(Block block, ArticleModel model)
    {
        if (block.Sentences.Sum(static sentence => sentence.Tokens.Length) < ShortestParagraph || _dice.Next(2) == 0) return null;
        var kind = Kinds[_dice.Next(Kinds.Length)];
        ImmutableArray<Slip> slips = [.. block.Sentences.SelectMany(sentence => SlipsIn(kind, sentence, model))];
        return slips.IsEmpty ? null : slips[_dice.Next(slips.Length)];
    }

    private IEnumerable<Slip> SlipsIn(SlipKind kind, Sentence sentence, ArticleModel model)
    {
        if (model.ReadingsOf(sentence) is not { } readings) yield break;
        for (var token = 1; token + 1 < sentence.Tokens.Length; token++)
        {
            if (sentence.Tokens[token].Kind == TokenKind.Word && sentence.Tokens[token + 1].Kind == TokenKind.Word && _maker.Make(kind, readings, token) is { } slip) yield return slip;
        }
    }
}
