namespace TextLint.Language;

/// <summary>A clause as the tags outline it, and what is known of it while the case of its noun phrases is decided.</summary>
internal sealed class ClausePart
{
    /// <summary>A subordinating conjunction opened it.</summary>
    public const uint Conjunction = 1;

    /// <summary>A relative pronoun opened it.</summary>
    public const uint Relative = 2;

    /// <summary>Nothing opened it, but its verb is an infinitive with its particle.</summary>
    public const uint Infinitive = 4;

    public int Number { get; private set; }

    /// <summary>Number of the clause around it, or −1.</summary>
    public int Parent { get; private set; }

    /// <summary>What opened it: the constants of this class, or 0.</summary>
    public uint Opening { get; private set; }

    /// <summary>The last finite verb, or −1.</summary>
    public int FiniteAt { get; set; }

    /// <summary>The verb that carries the meaning, as far as its place tells; or −1.</summary>
    public int MainVerbAt { get; set; }

    /// <summary>A prefix that stands apart from its verb, or −1.</summary>
    public int PrefixAt { get; set; }

    /// <summary>Whether its last verb is there.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The persons that the finite verb may stand for.</summary>
    public PersonCells Persons { get; set; }

    /// <summary>Which cases occurred without an adposition: as bits 1, 2, 4, 8; 16 for a subject in the plural, 32 for one that is a pronoun.</summary>
    public uint Seen { get; set; }

    public void Clear(int number, int parent, uint opening)
    {
        (Number, Parent, Opening) = (number, parent, opening);
        (FiniteAt, MainVerbAt, PrefixAt, IsComplete, Persons, Seen) = (-1, -1, -1, false, PersonCells.None, 0);
    }

    /// <summary>Before the finite verb, behind it, or without one; and what opened the clause.</summary>
    public uint PlaceOf(int index) => (FiniteAt < 0 ? 0u : index < FiniteAt ? 1u : 2u) | (Opening << 2);
}
