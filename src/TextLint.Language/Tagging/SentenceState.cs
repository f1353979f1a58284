namespace TextLint.Language;

/// <summary>
/// A sentence while its words are tagged from left to right: the words, the tags so far, and what the rest of each clause may hold. It
/// makes the features by which the next word is decided.
/// </summary>
internal sealed class SentenceState
{
    /// <summary>How many features a word has at most.</summary>
    public const int MostFeatures = 40;

    private KnownWord[] _words = new KnownWord[64];
    private WordTag[] _tags = new WordTag[64];
    private ulong[] _ahead = new ulong[64];
    private ulong[] _surelyAhead = new ulong[64];
    private bool[] _breaks = new bool[64];
    private uint _clause;

    public int Length { get; private set; }

    public KnownWord this[int index] => (uint)index < (uint)Length ? _words[index] : KnownWord.Edge;

    public WordTag TagAt(int index) => index < 0 ? WordTag.Punctuation : _tags[index];

    /// <summary>The tags so far.</summary>
    public ReadOnlySpan<WordTag> Tags => _tags.AsSpan(0, Length);

    /// <summary>Where marks between clauses stand.</summary>
    public ReadOnlySpan<bool> Breaks => _breaks.AsSpan(0, Length);

    /// <summary>Starts with an empty sentence.</summary>
    public void Clear() => (Length, _clause) = (0, 0);

    /// <param name="word">The next word.</param>
    /// <param name="breaksClause">Whether it is a mark between clauses.</param>
    public void Add(KnownWord word, bool breaksClause)
    {
        if (Length == _words.Length)
        {
            Array.Resize(ref _words, 2 * Length);
            Array.Resize(ref _tags, 2 * Length);
            Array.Resize(ref _ahead, 2 * Length);
            Array.Resize(ref _surelyAhead, 2 * Length);
            Array.Resize(ref _breaks, 2 * Length);
        }
        _breaks[Length] = breaksClause;
        _words[Length++] = word;
    }

    /// <summary>Looks ahead, once all words are there.</summary>
    public void Prepare()
    {
        ulong ahead = 0, sure = 0;
        for (var i = Length - 1; i >= 0; i--)
        {
            (_ahead[i], _surelyAhead[i]) = (ahead, sure);
            if (_breaks[i]) (ahead, sure) = (0, 0);
            var candidates = _words[i].Candidates & VerbTags;
            ahead |= candidates;
            if ((_words[i].Candidates & ~VerbTags) == 0) sure |= candidates;
        }
        _clause = 0;
    }

    /// <summary>Decides the word at <paramref name="index"/>; the words before it are decided.</summary>
    public void Assign(int index, WordTag tag)
    {
        _tags[index] = tag;
        if (_breaks[index]) _clause = 0;
        else if (tag.IsFinite()) _clause |= 1;
        else if (tag is WordTag.SubordinatingConjunction) _clause = 2;
        else if (tag is WordTag.RelativePronoun) _clause = 4;
        else if (tag is WordTag.CoordinatingConjunction) _clause |= 8;
        else if (tag is WordTag.InfinitiveParticle) _clause |= 16;
        else if (tag is WordTag.Participle or WordTag.AuxiliaryParticiple or WordTag.Infinitive or WordTag.InfinitiveWithParticle) _clause |= 32;
    }

    /// <summary>Corrects the tag of a verb, once all words have theirs.</summary>
    public void Correct(int index, WordTag tag) => _tags[index] = tag;

    /// <summary>The features of the word at <paramref name="index"/>.</summary>
    /// <returns>How many were written.</returns>
    public int Features(int index, Span<uint> into)
    {
        var word = _words[index];
        var (before, before2) = (this[index - 1], this[index - 2]);
        var (after, after2) = (this[index + 1], this[index + 2]);
        var tag1 = (uint)TagAt(index - 1);
        var tag2 = (uint)TagAt(index - 2);
        var tag3 = (uint)TagAt(index - 3);
        var self = word.CandidateHash;
        var shape = word.Shape | (index == 0 ? 0x8000u : 0);
        var n = 0;
        into[n++] = Hashing.Of(1, self);
        into[n++] = Hashing.Of(2, word.Text);
        into[n++] = Hashing.Of(3, word.Ending3, shape & 1);
        into[n++] = Hashing.Of(4, word.Ending2, shape);
        into[n++] = Hashing.Of(5, word.Ending4, shape & 1);
        into[n++] = Hashing.Of(6, shape, self);
        into[n++] = Hashing.Of(7, tag1, self);
        into[n++] = Hashing.Of(8, (tag1 << 8) | tag2, self);
        into[n++] = Hashing.Of(9, (tag1 << 8) | tag2);
        into[n++] = Hashing.Of(10, tag1, word.Text);
        into[n++] = Hashing.Of(11, before.Text);
        into[n++] = Hashing.Of(12, after.Text);
        into[n++] = Hashing.Of(13, before.Text, word.Text);
        into[n++] = Hashing.Of(14, after.Text, word.Text);
        into[n++] = Hashing.Of(15, after.CandidateHash, self);
        into[n++] = Hashing.Of(16, after.CandidateHash, after2.CandidateHash);
        into[n++] = Hashing.Of(17, after.CandidateHash, word.Text);
        into[n++] = Hashing.Of(18, tag1, after.CandidateHash);
        into[n++] = Hashing.Of(19, before2.Text, tag1);
        into[n++] = Hashing.Of(20, after2.Text, after.CandidateHash);
        into[n++] = Hashing.Of(21, after.Ending3, self);
        into[n++] = Hashing.Of(22, before.Ending3, self);
        into[n++] = Hashing.Of(23, _clause, self);
        into[n++] = Hashing.Of(24, Hashing.Of((uint)_ahead[index], (uint)_surelyAhead[index]), self);
        into[n++] = Hashing.Of(25, (_clause << 8) | (uint)(_surelyAhead[index] >> 26), word.Text);
        into[n++] = Hashing.Of(26, (_clause << 8) | (_ahead[index] == 0 ? 1u : 0) | (_surelyAhead[index] == 0 ? 2u : 0), self);
        into[n++] = Hashing.Of(27, Hashing.Of((tag1 << 16) | (tag2 << 8) | tag3, self));
        into[n++] = Hashing.Of(28, ((uint)after.Shape << 16) | before.Shape, shape);
        into[n++] = Hashing.Of(29, (tag1 << 16) | after.Shape, shape);
        into[n++] = Hashing.Of(30, word.Ending3, after.CandidateHash);
        into[n++] = Hashing.Of(31, word.Ending3, tag1);
        var nonFinite = NonFinite(_ahead[index]) | (NonFinite(_surelyAhead[index]) << 3) | ((_clause & 38) << 6);
        into[n++] = Hashing.Of(32, nonFinite, word.Text);
        into[n++] = Hashing.Of(33, nonFinite, self);
        into[n++] = Hashing.Of(34, nonFinite, self, tag1);
        return n;
    }

    // Whether there may be a participle, an infinitive or a separated prefix: 1, 2, 4.
    private static uint NonFinite(ulong tags) =>
        ((tags & (WordTags.BitOf(WordTag.Participle) | WordTags.BitOf(WordTag.AuxiliaryParticiple))) != 0 ? 1u : 0)
        | ((tags & (WordTags.BitOf(WordTag.Infinitive) | WordTags.BitOf(WordTag.AuxiliaryInfinitive) | WordTags.BitOf(WordTag.InfinitiveWithParticle))) != 0 ? 2u : 0)
        | ((tags & WordTags.BitOf(WordTag.VerbPrefix)) != 0 ? 4u : 0);

    private static ulong VerbTags { get; } =
        WordTags.BitOf(WordTag.FiniteAuxiliary) | WordTags.BitOf(WordTag.AuxiliaryInfinitive) | WordTags.BitOf(WordTag.AuxiliaryParticiple) | WordTags.BitOf(WordTag.FiniteVerb)
        | WordTags.BitOf(WordTag.Infinitive) | WordTags.BitOf(WordTag.InfinitiveWithParticle) | WordTags.BitOf(WordTag.Participle) | WordTags.BitOf(WordTag.VerbPrefix)
        | WordTags.BitOf(WordTag.InfinitiveParticle);
}
