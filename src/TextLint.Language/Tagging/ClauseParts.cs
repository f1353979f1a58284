namespace TextLint.Language;

/// <summary>
/// Assigns the words of a tagged sentence to clauses: a subordinate clause ends behind its verb, and the clause around it goes on; a
/// stretch between marks that has no verb belongs to the clause in which it stands.
/// </summary>
internal sealed class ClauseParts
{
    private const uint Conjunction = 1;
    private const uint Relative = 2;
    private const uint Infinitive = 4;

    private readonly List<ClausePart> _parts = [];
    private readonly List<int> _partOf = [];
    private int _used;

    public void Find(SentenceState sentence)
    {
        _used = 0;
        _partOf.Clear();
        var current = -1;
        for (var start = 0; start < sentence.Length;)
        {
            var end = start + 1;
            while (end < sentence.Length && !sentence.BreaksAt(end) && !OpensConjunct(sentence, start, end)) end++;
            current = Place(sentence, start, end, current);
            for (var i = start; i < end; i++)
            {
                _partOf.Add(current);
                Note(_parts[current], sentence, i);
            }
            start = end;
        }
    }

    /// <summary>The clause in which a word stands.</summary>
    public ClausePart At(int index) => _parts[_partOf[index]];

    /// <summary>Remembers the case of a group.</summary>
    public void Note(SentenceState sentence, NominalGroup group, int cell)
    {
        if (group.Adposition >= 0) return;
        var part = At(group.Head);
        part.Seen |= 1u << (cell >> 2);
        if (cell == 3) part.Seen |= 16;
        if (cell < 4 && sentence.TagAt(group.Head) == WordTag.PersonalPronoun) part.Seen |= 32;
    }

    private int Place(SentenceState sentence, int start, int end, int current)
    {
        var (opening, hasFinite, hasInfinitive) = (0u, false, false);
        for (var i = start; i < end; i++)
        {
            var tag = sentence.TagAt(i);
            if (tag == WordTag.SubordinatingConjunction && i <= start + 3 && !hasFinite) opening |= Conjunction;
            if (tag == WordTag.RelativePronoun && i <= start + 3) opening |= Relative;
            hasFinite |= tag.IsFinite();
            hasInfinitive |= tag is WordTag.InfinitiveParticle or WordTag.InfinitiveWithParticle;
        }
        if (opening == 0 && !hasFinite && hasInfinitive) opening = Infinitive;
        if (current < 0 || opening != 0) return Next(current, opening);
        var around = current;
        while (around >= 0 && _parts[around].IsComplete) around = _parts[around].Parent;
        if (!hasFinite) return around >= 0 ? around : current;
        // A verb goes to the clause that still waits for one.
        while (around >= 0 && _parts[around].FiniteAt >= 0) around = _parts[around].Parent;
        return around >= 0 ? around : Next(-1, 0);
    }

    // "… und": a clause of its own where there is a finite verb on either side.
    private static bool OpensConjunct(SentenceState sentence, int start, int index)
    {
        if (sentence.TagAt(index) != WordTag.CoordinatingConjunction || !HasFinite(sentence, start, index)) return false;
        var end = index + 1;
        while (end < sentence.Length && !sentence.BreaksAt(end)) end++;
        return HasFinite(sentence, index, end);
    }

    private static bool HasFinite(SentenceState sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.TagAt(i).IsFinite()) return true;
        }
        return false;
    }

    private static void Note(ClausePart part, SentenceState sentence, int index)
    {
        var tag = sentence.TagAt(index);
        if (tag.IsFinite())
        {
            (part.FiniteAt, part.FiniteVerb) = (index, sentence[index].Text);
            part.Persons = PersonsOf(sentence[index], tag);
            if (part.MainVerb == 0 || part.Opening == 0) part.MainVerb = sentence[index].Text;
            part.IsComplete = part.Opening is Conjunction or Relative && (index + 1 == sentence.Length || sentence.TagAt(index + 1) == WordTag.Punctuation);
        }
        else if (tag is WordTag.Infinitive or WordTag.InfinitiveWithParticle or WordTag.Participle or WordTag.AuxiliaryInfinitive or WordTag.AuxiliaryParticiple)
        {
            if (part.MainVerb == 0 || part.Opening == 0) part.MainVerb = sentence[index].Text;
            if (part.Opening == Infinitive && tag is not (WordTag.Participle or WordTag.AuxiliaryParticiple)) part.IsComplete = true;
        }
    }

    private static uint PersonsOf(KnownWord word, WordTag tag)
    {
        var persons = PersonCells.None;
        foreach (var reading in word.Readings)
        {
            if (WordTags.TagOf(reading) == tag) persons |= reading.Persons;
        }
        return (uint)persons;
    }

    private int Next(int parent, uint opening)
    {
        if (_used == _parts.Count) _parts.Add(new ClausePart());
        _parts[_used].Clear(_used, parent, opening);
        return _used++;
    }
}
