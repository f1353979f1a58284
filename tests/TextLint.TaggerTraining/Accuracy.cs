using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>How many words were tagged as a treebank tags them.</summary>
internal sealed class Accuracy
{

    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);
    private int _words, _partsOfSpeech, _inflecting, _inflectingRight, _nominal, _nominalRight, _cases, _casesRight, _unaligned, _missing;

    /// <summary>Counts the tokens of a sentence. A feature that the treebank does not give counts neither way.</summary>
    public void Count(TaggedSentence found, GoldSentence gold)
    {
        for (var i = 0; i < gold.Words.Length; i++)
        {
            var (token, word) = (found.Tokens[i], gold.Words[i]);
            if (word.Tag is null)
            {
                _unaligned++;
                continue;
            }
            var isRight = token.PartOfSpeech == word.PartOfSpeech;
            _words++;
            if (isRight) _partsOfSpeech++;
            if (!isRight) Note($"{word.Tag}→{token.Tag}", found, i);
            if (!isRight && !token.MayBe(word.PartOfSpeech)) _missing++;
            if (!word.Inflects) continue;
            var agrees = isRight && Agrees(token, word);
            _inflecting++;
            if (agrees) _inflectingRight++;
            if (word.Case < 0) continue;
            _nominal++;
            if (agrees) _nominalRight++;
            if (isRight && !agrees) Note($"{word.PartOfSpeech} {Describe(word)}→{UniversalFeatures.Format(token.Cell)}:{token.Genders}", found, i);
            if (!isRight) continue;
            _cases++;
            if (CaseOf(token) == word.Case) _casesRight++;
        }
    }

    public static Accuracy Sum(IEnumerable<Accuracy> parts)
    {
        var sum = new Accuracy();
        foreach (var part in parts)
        {
            sum._words += part._words;
            sum._partsOfSpeech += part._partsOfSpeech;
            sum._inflecting += part._inflecting;
            sum._inflectingRight += part._inflectingRight;
            sum._nominal += part._nominal;
            sum._nominalRight += part._nominalRight;
            sum._cases += part._cases;
            sum._casesRight += part._casesRight;
            sum._unaligned += part._unaligned;
            sum._missing += part._missing;
            foreach (var (error, count) in part._errors) CollectionsMarshal.GetValueRefOrAddDefault(sum._errors, error, out _) += count;
        }
        return sum;
    }

    public string Describe(bool withErrors)
    {
        var text = new StringBuilder();
        text.AppendLine($"words                                           {_words} ({_unaligned} tokens are no word of the treebank)");
        text.AppendLine($"part of speech                                  {Share(_partsOfSpeech, _words)} (no reading in the lexicon: {_missing})");
        text.AppendLine($"  and case, number, gender, words that inflect  {Share(_inflectingRight, _inflecting)}");
        text.AppendLine($"  the same, words with case                     {Share(_nominalRight, _nominal)}");
        text.AppendLine($"case, where the part of speech is right         {Share(_casesRight, _cases)}");
        if (!withErrors) return text.ToString();
        foreach (var (error, count) in _errors.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal)) text.AppendLine($"{count,5} {error}");
        return text.ToString();
    }

    private static bool Agrees(TaggedToken token, GoldWord word)
    {
        if (word.Case >= 0 && CaseOf(token) != word.Case) return false;
        if (word.Number >= 0 && NumberOf(token) is var number && number != word.Number) return false;
        return word.Gender < 0 || token.Genders == 1 << word.Gender;
    }

    private static int CaseOf(TaggedToken token) => token.Cell == NominalCells.None ? -1 : BitOperations.TrailingZeroCount((uint)token.Cell) >> 2;

    private static int NumberOf(TaggedToken token)
    {
        if (token.Cell != NominalCells.None) return (token.Cell & NominalCells.Plural) != 0 ? 1 : 0;
        if ((token.Reading.Persons & PersonCells.ThirdSingular) != 0) return 0;
        return (token.Reading.Persons & PersonCells.Plural) != 0 ? 1 : token.Reading.Persons != 0 ? 0 : -1;
    }

    private static string Describe(GoldWord word) => $"{"NADG"[word.Case]}{(word.Number == 1 ? "P" : "S")}{(word.Gender < 0 ? "-" : "MFN"[word.Gender])}";

    private static string Share(int right, int of) => FormattableString.Invariant($"{100.0 * right / of:F2} % ({right}/{of})");

    private void Note(string error, TaggedSentence sentence, int index)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_errors, error, out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(_errors, $"  {error} {sentence.CharactersOf(index)}", out _)++;
    }
}
