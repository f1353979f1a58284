using System.Numerics;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>How loudly each token of a sentence speaks for another language and against the article's. For one thread at a time.</summary>
internal sealed class SentenceVotes(LanguageModels models, int own)
{
    /// <summary>The vote of a function word of the other language alone.</summary>
    public const float FunctionWord = 2;

    /// <summary>The vote of a function word of the article's language alone.</summary>
    public const float Against = -2.5f;

    // One letter is a word of many languages, and an initial.
    private const float SingleLetter = 1;
    private const float ContentWord = 4;
    private const float LoudestContentWord = 1;

    private float[] _weights = [];
    private ulong[] _languages = [];
    private int _count;
    private int _other;

    /// <summary>The votes of the last sentence, one a token.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, _count);

    /// <summary>Weighs the tokens of a sentence.</summary>
    /// <returns>The index of the other language that it looks like most; -1 where there is none.</returns>
    public int Weigh(Sentence sentence)
    {
        _count = sentence.Tokens.Length;
        if (_weights.Length < _count) (_weights, _languages) = (new float[_count * 2], new ulong[_count * 2]);
        _other = OtherLanguage(sentence);
        if (_other < 0) return -1;
        for (var i = 0; i < _count; i++) _weights[i] = VoteOf(sentence, i);
        return _other;
    }

    /// <summary>How many different words of a stretch are function words of the other language and not of the article's.</summary>
    public int CountFunctionWords(Sentence sentence, int start, int end)
    {
        var different = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = start; i <= end; i++)
        {
            if (IsOnly(_other, own, i)) different.Add(sentence.CharactersOf(sentence.Tokens[i]).ToString());
        }
        return different.Count;
    }

    /// <summary>How many words of a stretch are function words of the article's language and not of the other.</summary>
    public int CountOwnWords(int start, int end)
    {
        var count = 0;
        for (var i = start; i <= end; i++)
        {
            if (IsOnly(own, _other, i)) count++;
        }
        return count;
    }

    private int OtherLanguage(Sentence sentence)
    {
        Span<float> scores = stackalloc float[models.Languages.Length];
        scores.Clear();
        for (var i = 0; i < _count; i++)
        {
            _languages[i] = 0;
            if (sentence.Tokens[i].Kind != TokenKind.Word) continue;
            var word = sentence.CharactersOf(sentence.Tokens[i]);
            _languages[i] = models.FunctionWordOf(word);
            models.AddResemblance(word, scores);
            if ((_languages[i] >> own & 1) != 0) continue;
            for (var rest = _languages[i]; rest != 0; rest &= rest - 1) scores[BitOperations.TrailingZeroCount(rest)]++;
        }
        var best = -1;
        for (var language = 0; language < scores.Length; language++)
        {
            if (language != own && scores[language] > 0 && (best < 0 || scores[language] > scores[best])) best = language;
        }
        return best;
    }

    private float VoteOf(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Kind != TokenKind.Word) return 0;
        var word = sentence.CharactersOf(sentence.Tokens[token]);
        if (IsOnly(_other, own, token)) return word.Length == 1 ? SingleLetter : FunctionWord;
        if (IsOnly(own, _other, token)) return word.Length == 1 ? -SingleLetter : Against;
        if ((_languages[token] >> own & 1) != 0) return 0;
        Span<float> scores = stackalloc float[models.Languages.Length];
        scores.Clear();
        models.AddResemblance(word, scores);
        return Math.Clamp(ContentWord * (scores[_other] - scores[own]), -LoudestContentWord, LoudestContentWord);
    }

    private bool IsOnly(int language, int notOf, int token) => (_languages[token] >> language & 1) != 0 && (_languages[token] >> notOf & 1) == 0;
}
