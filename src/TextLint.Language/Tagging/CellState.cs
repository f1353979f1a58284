using System.Numerics;

namespace TextLint.Language;

/// <summary>The noun phrases of a tagged sentence while case, gender and number of each are decided, from left to right.</summary>
internal sealed class CellState
{
    /// <summary>How many features a group has at most.</summary>
    public const int MostFeatures = 60;

    // How many groups ahead a subject is looked for: the work stays linear.
    private const int Horizon = 12;

    private readonly List<NominalGroup> _groups = [];
    private readonly List<NominalCells> _candidates = [];
    private readonly List<int> _cells = [];
    private readonly ClauseOutline _clauses = new();
    private SentenceState _sentence = new();

    public int Count => _groups.Count;

    public NominalGroup this[int index] => _groups[index];

    /// <summary>Starts with a sentence whose words all have their tags.</summary>
    public void Begin(SentenceState sentence)
    {
        _sentence = sentence;
        NominalGroups.Find(sentence.Tags, sentence.Breaks, _groups);
        _clauses.Find(sentence.Tags, sentence.Breaks);
        for (var i = 0; i < _clauses.Count; i++) _clauses[i].Persons = PersonsOf(_clauses[i].FiniteAt);
        _candidates.Clear();
        _cells.Clear();
        foreach (var group in _groups) _candidates.Add(GroupCells.Of(sentence, group));
    }

    /// <summary>The cells that the words of a group leave open; none where they show no case.</summary>
    public NominalCells CandidatesOf(int group) => _candidates[group];

    /// <summary>The cell of a group that is decided, or −1.</summary>
    public int CellOf(int group) => _cells[group];

    /// <summary>Whether a group and a word belong to one clause.</summary>
    public bool IsInClauseOf(int group, int word) => _clauses.At(_groups[group].Head) == _clauses.At(word);

    /// <summary>Whether two words belong to one clause.</summary>
    public bool IsInOneClause(int first, int second) => _clauses.NumberAt(first) == _clauses.NumberAt(second);

    /// <summary>Which cases the groups without an adposition in the clause of a word may have: of each 4 bits for one, and 4 for a second one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="horizon">How many words away groups are looked for.</param>
    public uint CasesAround(int word, int horizon)
    {
        var (once, twice) = (0u, 0u);
        for (var i = FirstGroupBehind(word - horizon); i < _groups.Count && _groups[i].Head < word + horizon; i++)
        {
            if (_groups[i].Adposition >= 0 || !IsInClauseOf(i, word)) continue;
            var cases = CasesOf((uint)_candidates[i]);
            twice |= once & cases;
            once |= cases;
        }
        return once | (twice << 4);
    }

    /// <summary>Decides the next group.</summary>
    public void Add(int cell)
    {
        if (cell >= 0) Note(_groups[_cells.Count], cell);
        _cells.Add(cell);
    }

    /// <summary>The features of the next group.</summary>
    /// <returns>How many were written.</returns>
    public int Features(Span<uint> into)
    {
        var index = _cells.Count;
        var group = _groups[index];
        var (first, head) = (group.Determiner >= 0 ? group.Determiner : group.Start, group.Head);
        var (firstWord, headWord) = (_sentence[first], _sentence[head]);
        var adposition = group.Adposition >= 0 ? _sentence[group.Adposition].Text : 0;
        var mask = (uint)_candidates[index];
        var cases = CasesOf(mask);
        var kind = ((uint)_sentence.TagAt(first) << 8) | (uint)_sentence.TagAt(head);
        var clause = _clauses.At(head);
        var relation = Relation(index, group, adposition != 0);
        var place = clause.PlaceOf(head) | ((relation >> 8) is 2 or 3 ? 32u : 0);
        var persons = (uint)clause.Persons;
        var seen = clause.Seen;
        var mainVerb = clause.MainVerbAt < 0 ? 0 : _sentence[clause.MainVerbAt].Text;
        var mainLemma = clause.MainVerbAt < 0 ? 0 : Hashing.Of(_sentence[clause.MainVerbAt].VerbLemma, clause.PrefixAt < 0 ? 0 : _sentence[clause.PrefixAt].Text);
        var finiteVerb = clause.FiniteAt < 0 ? 0 : _sentence[clause.FiniteAt].Text;
        var finiteLemma = clause.FiniteAt < 0 ? 0 : _sentence[clause.FiniteAt].VerbLemma;
        var voice = Hashing.Of(finiteLemma, clause.MainVerbAt < 0 ? 99u : (uint)_sentence.TagAt(clause.MainVerbAt));
        var (later, sure) = Ahead(index, clause);
        var before = Before(index, group);
        var previousTag = (uint)_sentence.TagAt(first - 1);
        var nextTag = head + 1 < _sentence.Length ? (uint)_sentence.TagAt(head + 1) : 99u;
        var n = 0;
        into[n++] = Hashing.Of(101, mask);
        into[n++] = Hashing.Of(102, adposition, cases);
        into[n++] = Hashing.Of(103, adposition, headWord.Ending3);
        into[n++] = Hashing.Of(104, adposition, headWord.Text);
        into[n++] = Hashing.Of(105, mask, (place << 8) | seen);
        into[n++] = Hashing.Of(106, mask, (seen << 8) | later);
        into[n++] = Hashing.Of(107, (cases << 8) | persons, (seen << 8) | later);
        into[n++] = Hashing.Of(108, before, cases);
        into[n++] = Hashing.Of(109, before, kind, adposition == 0 ? 1u : 0);
        into[n++] = Hashing.Of(110, kind, (place << 8) | seen);
        into[n++] = Hashing.Of(111, firstWord.Text, mask);
        into[n++] = Hashing.Of(112, headWord.Text);
        into[n++] = Hashing.Of(113, headWord.Ending3, mask);
        into[n++] = Hashing.Of(114, firstWord.Text, (place << 8) | seen);
        into[n++] = Hashing.Of(115, mainVerb, cases, seen);
        into[n++] = Hashing.Of(116, mainVerb, kind, (place << 8) | seen);
        into[n++] = Hashing.Of(117, _sentence[first - 1].Text, cases);
        into[n++] = Hashing.Of(118, (previousTag << 8) | nextTag, cases);
        into[n++] = Hashing.Of(119, _sentence[head + 1].Text, cases);
        into[n++] = Hashing.Of(120, first == 0 ? 1u : 0, kind, cases);
        into[n++] = Hashing.Of(121, headWord.Ending2, firstWord.Shape, kind);
        into[n++] = Hashing.Of(122, (seen << 8) | cases, (place << 16) | kind);
        into[n++] = Hashing.Of(123, finiteVerb, cases, seen);
        into[n++] = Hashing.Of(124, firstWord.Ending2, headWord.Ending3);
        into[n++] = Hashing.Of(125, headWord.Ending4, kind);
        into[n++] = Hashing.Of(126, (place << 8) | later, (kind << 8) | cases);
        into[n++] = Hashing.Of(127, (persons << 16) | (seen << 8) | cases, place);
        into[n++] = Hashing.Of(128, before, mask);
        var agreement = AgreementOf(mask, persons);
        into[n++] = Hashing.Of(129, (agreement << 16) | (seen << 8) | later, cases, place);
        into[n++] = Hashing.Of(130, (agreement << 16) | (seen << 8) | later, kind, cases);
        into[n++] = Hashing.Of(132, relation, cases);
        into[n++] = Hashing.Of(133, relation, (agreement << 8) | seen);
        into[n++] = Hashing.Of(134, Anchor(index, group), cases, relation >> 8);
        into[n++] = Hashing.Of(140, mainLemma, cases, seen);
        into[n++] = Hashing.Of(141, mainLemma, kind, (place << 8) | seen);
        into[n++] = Hashing.Of(142, mainLemma, (agreement << 16) | (seen << 8) | later, cases);
        into[n++] = Hashing.Of(144, headWord.NounLemma, cases, adposition == 0 ? 1u : 0);
        into[n++] = Hashing.Of(145, adposition, mainLemma, cases);
        into[n++] = Hashing.Of(150, voice, (cases << 8) | (seen & 1), (agreement << 8) | later);
        into[n++] = Hashing.Of(151, (sure << 8) | (seen & 31), cases, (agreement << 8) | later);
        into[n++] = Hashing.Of(152, finiteLemma, (sure << 8) | (seen & 31), cases);
        into[n++] = Hashing.Of(153, (NumbersOf(clause.Persons) << 8) | (seen & 33), mask, later);
        into[n++] = Hashing.Of(158, adposition, voice, cases);
        into[n++] = Hashing.Of(131, (agreement << 16) | (cases << 8) | (seen & 1), headWord.Text);
        return n;
    }

    private int FirstGroupBehind(int word)
    {
        var (low, high) = (0, _groups.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_groups[middle].Head < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // Remembers the case of a group for those behind it.
    private void Note(NominalGroup group, int cell)
    {
        if (group.Adposition >= 0) return;
        var clause = _clauses.At(group.Head);
        clause.Seen |= 1u << (cell >> 2);
        if (cell == 3) clause.Seen |= 16;
        if (cell < 4 && _sentence.TagAt(group.Head) == WordTag.PersonalPronoun) clause.Seen |= 32;
    }

    private PersonCells PersonsOf(int verb)
    {
        var persons = PersonCells.None;
        if (verb < 0) return persons;
        foreach (var reading in _sentence[verb].Readings)
        {
            if (WordTags.TagOf(reading) == _sentence.TagAt(verb)) persons |= reading.Persons;
        }
        return persons;
    }

    // Whether a verb may stand with a subject in the singular or plural: 1, 2; 4 without one.
    private static uint NumbersOf(PersonCells persons) =>
        ((persons & PersonCells.ThirdSingular) != 0 ? 1u : 0) | ((persons & PersonCells.ThirdPlural) != 0 ? 2u : 0) | (persons == PersonCells.None ? 4u : 0);

    private static uint CasesOf(uint cells) =>
        ((cells & 0xF) != 0 ? 1u : 0) | ((cells & 0xF0) != 0 ? 2u : 0) | ((cells & 0xF00) != 0 ? 4u : 0) | ((cells & 0xF000) != 0 ? 8u : 0);

    // Whether another group of the clause, further on, may be or must be the subject, and which cases such groups surely have.
    private (uint Nominatives, uint Sure) Ahead(int index, ClausePart clause)
    {
        var (found, sure) = (0u, 0u);
        for (var i = index + 1; i < Math.Min(_groups.Count, index + Horizon); i++)
        {
            if (_groups[i].Adposition >= 0 || _clauses.At(_groups[i].Head) != clause) continue;
            var cases = CasesOf((uint)_candidates[i]);
            if (BitOperations.IsPow2(cases)) sure |= cases;
            if ((cases & 1) == 0 || AgreementOf((uint)_candidates[i], (uint)clause.Persons) == 2) continue;
            found |= cases == 1 ? 1u : _sentence.TagAt(_groups[i].Head) == WordTag.PersonalPronoun ? 2u : 4u;
        }
        return (found, sure);
    }

    // Whether the group, as a subject, agrees with the verb: 0 it cannot be one, 1 it does, 2 it does not, 3 there is no verb.
    private static uint AgreementOf(uint cells, uint persons)
    {
        if ((cells & 0xF) == 0) return 0;
        if (persons == 0) return 3;
        var isSingular = (cells & 7) != 0 && (persons & (uint)PersonCells.ThirdSingular) != 0;
        var isPlural = (cells & 8) != 0 && (persons & (uint)PersonCells.ThirdPlural) != 0;
        return isSingular || isPlural ? 1u : 2u;
    }

    // The case of the last group that is neither a genitive behind its noun nor governed: "the journey of the king and the stay" joins to "journey".
    private uint Anchor(int index, NominalGroup group)
    {
        var start = group.Adposition >= 0 ? group.Adposition : group.Determiner >= 0 ? group.Determiner : group.Start;
        if (start == 0 || _sentence.TagAt(start - 1) != WordTag.CoordinatingConjunction) return 0;
        for (var i = index - 1; i >= 0 && i >= index - 3; i--)
        {
            if (_groups[i].Adposition < 0 && _cells[i] is >= 0 and < 12) return 1u + ((uint)_cells[i] >> 2);
        }
        return 9;
    }

    // The case of the group before, where this one may be coordinated with it, stand in the genitive behind it or be an apposition.
    private uint Relation(int index, NominalGroup group, bool isGoverned)
    {
        if (index == 0) return 0;
        var before = _groups[index - 1];
        var start = group.Adposition >= 0 ? group.Adposition : group.Determiner >= 0 ? group.Determiner : group.Start;
        var between = start <= before.End ? 1u : start > before.End + 2 ? 0u : _sentence.TagAt(start - 1) switch
        {
            WordTag.CoordinatingConjunction => 2u,
            WordTag.Punctuation => 3u,
            _ => 4u,
        };
        var cell = _cells[index - 1];
        return (between << 8) | ((cell < 0 ? 7u : (uint)cell >> 2) << 4) | (before.Adposition >= 0 ? 2u : 0) | (isGoverned ? 1u : 0);
    }

    // The cell of the group before, and what stands between.
    private uint Before(int index, NominalGroup group)
    {
        if (index == 0) return 0xFFFF;
        var before = _groups[index - 1];
        var start = group.Adposition >= 0 ? group.Adposition : group.Determiner >= 0 ? group.Determiner : group.Start;
        var gap = start - before.End;
        var between = gap switch
        {
            <= 0 => 1u,
            1 => 2u + (uint)_sentence.TagAt(before.End),
            2 when _sentence.TagAt(start - 1) == WordTag.CoordinatingConjunction => 60u,
            _ => 61u,
        };
        return (between << 8) | ((uint)(_cells[index - 1] + 1) << 1) | (before.Adposition >= 0 ? 1u : 0);
    }
}
