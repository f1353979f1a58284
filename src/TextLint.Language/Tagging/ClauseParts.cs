namespace TextLint.Language;

/// <summary>Cuts a sentence into stretches between marks; one without a verb belongs to the stretch before it, or behind it.</summary>
internal sealed class ClauseParts
{
    private readonly List<ClausePart> _parts = [];
    private readonly List<int> _partOf = [];
    private int _used;

    public void Find(SentenceState sentence)
    {
        _used = 0;
        _partOf.Clear();
        var part = Next(0);
        for (var i = 0; i < sentence.Length; i++)
        {
            var tag = sentence.TagAt(i);
            if (sentence.BreaksAt(i)) part = Next(i);
            _partOf.Add(_used - 1);
            if (tag == WordTag.SubordinatingConjunction) part.Opening |= 1;
            if (tag == WordTag.RelativePronoun) part.Opening |= 2;
            if (tag.IsFinite())
            {
                (part.FiniteAt, part.FiniteVerb) = (i, sentence[i].Text);
                part.Persons = PersonsOf(sentence[i], tag);
                if (part.MainVerb == 0 || part.Opening == 0) part.MainVerb = sentence[i].Text;
            }
            else if (tag is WordTag.Infinitive or WordTag.InfinitiveWithParticle or WordTag.Participle or WordTag.AuxiliaryInfinitive or WordTag.AuxiliaryParticiple && (part.MainVerb == 0 || part.Opening == 0 || part.FiniteAt < 0))
            {
                part.MainVerb = sentence[i].Text;
            }
        }
        Join();
    }

    /// <summary>The stretch in which a word stands.</summary>
    public ClausePart At(int index) => _parts[_partOf[index]];

    /// <summary>Remembers the case of a group.</summary>
    public void Note(NominalGroup group, int cell)
    {
        if (group.Adposition >= 0) return;
        var part = At(group.Head);
        part.Seen |= 1u << (cell >> 2);
        if (cell == 3) part.Seen |= 16;
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

    private void Join()
    {
        for (var i = 0; i < _used; i++)
        {
            if (_parts[i].MainVerb != 0) continue;
            var target = i > 0 ? i - 1 : i + 1;
            if (target >= _used) continue;
            for (var j = 0; j < _partOf.Count; j++)
            {
                if (_partOf[j] == i) _partOf[j] = i > 0 ? target : i;
            }
            if (i > 0) _parts[i] = _parts[target];
        }
    }

    private ClausePart Next(int start)
    {
        if (_used == _parts.Count) _parts.Add(new ClausePart());
        var part = _parts[_used];
        (part.Number, part.Start, part.FiniteAt, part.FiniteVerb, part.MainVerb, part.Persons, part.Opening, part.Seen) = (_used, start, -1, 0, 0, 0, 0, 0);
        _used++;
        return part;
    }
}
