namespace TextLint.Language;

/// <summary>
/// Assigns the words of a tagged sentence to clauses: a subordinate clause ends behind its verb, and the clause around it goes on; a
/// stretch between marks that has no verb belongs to the clause in which it stands.
/// </summary>
internal sealed class ClauseOutline
{
    // Nobody reads clauses that are nested deeper, nor looks further for the verb behind a conjunction.
    private const int Deepest = 16;
    private const int Horizon = 60;

    private readonly List<ClausePart> _parts = [];
    private readonly List<int> _partOf = [];
    private int _used;

    public void Find(ReadOnlySpan<WordTag> tags, ReadOnlySpan<bool> breaks)
    {
        _used = 0;
        _partOf.Clear();
        var current = -1;
        for (var start = 0; start < tags.Length;)
        {
            var end = start + 1;
            while (end < tags.Length && !breaks[end] && !OpensConjunct(tags, breaks, start, end)) end++;
            current = Place(tags, start, end, current);
            for (var i = start; i < end; i++)
            {
                _partOf.Add(current);
                Note(_parts[current], tags, i);
            }
            start = end;
        }
    }

    /// <summary>The clause in which a word stands.</summary>
    public ClausePart At(int index) => _parts[_partOf[index]];

    /// <summary>How many clauses there are.</summary>
    public int Count => _used;

    public ClausePart this[int number] => _parts[number];

    /// <summary>The number of the clause in which a word stands.</summary>
    public int NumberAt(int index) => _partOf[index];

    private int Place(ReadOnlySpan<WordTag> tags, int start, int end, int current)
    {
        var (opening, hasFinite, hasInfinitive) = (0u, false, false);
        for (var i = start; i < end; i++)
        {
            var tag = tags[i];
            if (tag == WordTag.SubordinatingConjunction && i <= start + 3 && !hasFinite) opening |= ClausePart.Conjunction;
            if (tag == WordTag.RelativePronoun && i <= start + 3) opening |= ClausePart.Relative;
            hasFinite |= tag.IsFinite();
            hasInfinitive |= tag is WordTag.InfinitiveParticle or WordTag.InfinitiveWithParticle;
        }
        if (opening == 0 && !hasFinite && hasInfinitive) opening = ClausePart.Infinitive;
        if (current < 0 || opening != 0) return Next(current, opening);
        var (around, steps) = (current, 0);
        while (around >= 0 && _parts[around].IsComplete && steps++ < Deepest) around = _parts[around].Parent;
        if (!hasFinite) return around >= 0 ? around : current;
        // A verb goes to the clause that still waits for one.
        while (around >= 0 && _parts[around].FiniteAt >= 0 && steps++ < Deepest) around = _parts[around].Parent;
        return around >= 0 && _parts[around].FiniteAt < 0 ? around : Next(-1, 0);
    }

    // "… and": a clause of its own where there is a finite verb on either side.
    private static bool OpensConjunct(ReadOnlySpan<WordTag> tags, ReadOnlySpan<bool> breaks, int start, int index)
    {
        if (tags[index] != WordTag.CoordinatingConjunction || !HasFinite(tags, Math.Max(start, index - Horizon), index)) return false;
        var end = index + 1;
        while (end < tags.Length && end < index + Horizon && !breaks[end]) end++;
        return HasFinite(tags, index, end);
    }

    private static bool HasFinite(ReadOnlySpan<WordTag> tags, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tags[i].IsFinite()) return true;
        }
        return false;
    }

    private static void Note(ClausePart part, ReadOnlySpan<WordTag> tags, int index)
    {
        var tag = tags[index];
        if (tag == WordTag.VerbPrefix) part.PrefixAt = index;
        if (tag.IsFinite())
        {
            part.FiniteAt = index;
            if (part.MainVerbAt < 0 || part.Opening == 0) part.MainVerbAt = index;
            part.IsComplete = part.Opening is ClausePart.Conjunction or ClausePart.Relative && (index + 1 == tags.Length || tags[index + 1] == WordTag.Punctuation);
        }
        else if (tag is WordTag.Infinitive or WordTag.InfinitiveWithParticle or WordTag.Participle or WordTag.AuxiliaryInfinitive or WordTag.AuxiliaryParticiple)
        {
            if (part.MainVerbAt < 0 || part.Opening == 0) part.MainVerbAt = index;
            if (part.Opening == ClausePart.Infinitive && tag is not (WordTag.Participle or WordTag.AuxiliaryParticiple)) part.IsComplete = true;
        }
    }

    private int Next(int parent, uint opening)
    {
        if (_used == _parts.Count) _parts.Add(new ClausePart());
        _parts[_used].Clear(_used, parent, opening);
        return _used++;
    }
}
