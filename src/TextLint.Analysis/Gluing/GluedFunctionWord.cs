using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>An unknown word that is a known word or name and a function word, in this order or the other.</summary>
internal sealed class GluedFunctionWord(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    /// <summary>Shorter words are not looked at.</summary>
    public const int ShortestWord = 5;
    private const int LongestWord = 60;
    private const int LongWord = 9;
    private const int ShortestOwnPart = 4;
    private const int ShortestRow = 8;
    private const int ParticleLength = 3;
    private const int None = int.MaxValue;

    // Sums of the bands of both words: a word without a rank counts 34, the hundredth 14.
    private const int MostCost = 52;
    private const int MostCostOfSuffix = 43;
    private const int CertainCost = 46;
    private const int FrequentBand = 14;
    private const int NameBand = 22;
    private const int CommonBand = 27;

    private readonly ArticleWords _words = model.Words;
    private readonly UnlistedForm _forms = new(model, knowledge.Genitive);
    private readonly WordBehindPrefix _behindPrefix = new(model, knowledge);

    /// <param name="word">A word that nobody knows: letters, with inner hyphens and apostrophes.</param>
    /// <param name="found">Takes the junction.</param>
    /// <returns>Whether there is one.</returns>
    public bool Find(TextSpan word, List<GlueJunction> found)
    {
        if (word.Length > LongestWord) return false;
        var characters = text.Slice(word);
        if (char.IsUpper(characters[^1])) return false;
        var isLowerOrOpening = char.IsLower(characters[0]) || IsOpening(word.Start);
        var before = GlueReader.WordBefore(text, word.Start);
        var isBehindName = before.Length > 1 && char.IsUpper(text[before.Start]);
        // "Berwick Wallop" is a name of two words, whose second may end as a function word does.
        var isPartOfName = isBehindName && characters.Length < LongWord && IsForeign(text.Slice(before));
        var (best, cost) = (0, MostCost + 1);
        for (var i = 1; i <= characters.Length - 2; i++)
        {
            if (!char.IsLower(characters[i])) continue;
            var price = CostOfTrailing(characters, i, isLowerOrOpening, isBehindName, isPartOfName);
            if (isLowerOrOpening) price = Math.Min(price, CostOfLeading(word, i));
            if (price < cost) (best, cost) = (i, price);
        }
        if (best == 0) return isLowerOrOpening && FindRow(word, found);
        if (_forms.Is(characters)) return false;
        var certainty = cost <= CertainCost ? GlueCertainty.Certain : GlueCertainty.Likely;
        // An unknown word that recurs is likely a word.
        found.Add(new GlueJunction(word.Start + best, _words.CountOf(characters) > 1 ? GlueCertainty.Possible : certainty));
        return true;
    }

    // "isonthe": a row of function words, the last of which may be another word.
    private bool FindRow(TextSpan word, List<GlueJunction> found)
    {
        if (word.Length < ShortestRow || _words.CountOf(text.Slice(word)) > 1) return false;
        if (FunctionWordRow.Cut(text.Slice(word), knowledge, model) is not { } cut) return false;
        found.Add(new GlueJunction(word.Start + cut.First, GlueCertainty.Likely));
        found.Add(new GlueJunction(word.Start + cut.Second, GlueCertainty.Likely));
        return true;
    }

    // "newspaperand"
    private int CostOfTrailing(ReadOnlySpan<char> whole, int cut, bool isLowerOrOpening, bool isBehindName, bool isPartOfName)
    {
        var word = whole[..cut];
        var function = whole[cut..];
        if (!knowledge.IsFunctionWord(function, model.Pack)) return None;
        var isName = (char.IsUpper(word[0]) && _words.CountOf(word) > 0) || model.Pack.IsPlaceName(word) || model.Pack.IsOrganisation(word);
        // A noun of the language may end in a function word by right, a name does not.
        var isRow = isLowerOrOpening && knowledge.IsFunctionWord(word, model.Pack);
        if (knowledge.HasWordEnding(whole, function) && !((isName || (isRow && !knowledge.IsPrefix(word))) && function.Length >= ShortestOwnPart)) return None;
        // What a hyphen joins is rarely split behind it, but for a name.
        if (word.LastIndexOf('-') is var hyphen and > 0 && cut - hyphen < 5 && !isName) return None;
        var isSuffix = knowledge.IsSuffix(function);
        if (isRow) return CostOf(word, function);
        if (word.Length < 3 || (word.Length == 3 && char.IsUpper(word[0]))) return None;
        var isKnown = _words.IsKnown(word);
        if (!isKnown && !isName && !isPartOfName && word.Length > 3 && char.IsUpper(word[0]) && knowledge.HasNoNameEnding(whole, function)) return MostCost;
        if (isSuffix && !(isName && !isKnown))
        {
            // What ends as the word for a person does may be one that the lexicon lacks; behind a plural it is none, because no person is called so.
            if (char.IsUpper(word[0]) && (isPartOfName || (knowledge.IsNameEnding(function) && !CannotBePerson(word)))) return None;
            var most = word.Length >= LongWord || (char.IsLower(word[0]) && word.Length >= ShortestWord) ? MostCost : MostCostOfSuffix;
            return isKnown && word.Length > 3 && CostOf(word, function) is var price && price <= most ? price : None;
        }
        if (isSuffix && knowledge.IsNameEnding(function) && !isBehindName) return None;
        if (isBehindName && knowledge.IsGenitiveOfNameEnding(function)) return None;
        if (isKnown) return CostOf(word, function);
        if (_words.IsName(word)) return NameBand + RarenessOf(function);
        return isBehindName && word.Length > 3 && char.IsUpper(word[0]) && knowledge.FollowsNames(function) ? MostCost : None;
    }

    // Words for persons are made of masculine nouns, and of their singular.
    private bool CannotBePerson(ReadOnlySpan<char> word)
    {
        if (model.Pack.Readings is not { } readings || word.Length < LongWord) return false;
        foreach (var reading in readings.Of(word, opensSentence: false))
        {
            if (reading.PartOfSpeech != PartOfSpeech.Noun || (reading.Cells & NominalCells.NominativeMasculine) != 0) return false;
        }
        return true;
    }

    // "thelast"
    private int CostOfLeading(TextSpan whole, int cut)
    {
        var function = text.Slice(whole)[..cut];
        var word = text.Slice(whole)[cut..];
        if (word.Length < 3 || !knowledge.IsFunctionWord(function, model.Pack) || IsInPrefix(function, word)) return None;
        if ((!_words.IsKnown(word) && !IsFrequent(word)) || knowledge.IsFunctionWord(word, model.Pack)) return None;
        // With one letter in front many a rare word becomes another.
        if (cut == 1 && (word.Length < ShortestWord || _words.BandOf(word) is 0 or > CommonBand)) return None;
        if (knowledge.IsPrefix(function) && !_behindPrefix.StandsAlone(function, word, text.Slice(GlueReader.WordBefore(text, whole.Start)), text.Slice(GlueReader.WordAfter(text, whole.End)))) return None;
        return CostOf(word, function);
    }

    // "hither" and a verb: the word and the particle behind it are one.
    private bool IsInPrefix(ReadOnlySpan<char> function, ReadOnlySpan<char> word) =>
        word.Length > ParticleLength && knowledge.IsPrefix(word[..ParticleLength]) && _words.IsKnown(string.Concat(function, word[..ParticleLength]));

    // The lexicon may follow the spelling of another country.
    private bool IsFrequent(ReadOnlySpan<char> word) => word.Length >= ShortestWord && _words.BandOf(word) is > 0 and <= NameBand;

    private int CostOf(ReadOnlySpan<char> word, ReadOnlySpan<char> function) => _words.RarenessOf(word) + RarenessOf(function);

    // Function words are frequent, whatever a list of ranks says.
    private int RarenessOf(ReadOnlySpan<char> function) => Math.Min(_words.RarenessOf(function), FrequentBand);

    // Where a capital is due to the place, not to the word.
    private bool IsOpening(int start)
    {
        var i = start - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i])) i--;
        return i < 0 || (i < start - 1 && text[i] is '.' or '!' or '?' or ':');
    }

    // Behind a first name stands a surname, which is often a noun too.
    private bool IsForeign(ReadOnlySpan<char> word) =>
        !_words.IsKnown(word) && model.Pack.Frequencies?.IsFirstName(word) != true;
}
