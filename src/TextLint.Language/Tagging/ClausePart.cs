namespace TextLint.Language;

/// <summary>A clause while the case of its noun phrases is decided.</summary>
internal sealed class ClausePart
{
    public int Number { get; private set; }

    /// <summary>Number of the clause around it, or −1.</summary>
    public int Parent { get; private set; }

    /// <summary>What opened it: 1 a subordinating conjunction, 2 a relative pronoun, 4 nothing, but its verb is an infinitive with its particle.</summary>
    public uint Opening { get; private set; }

    public int FiniteAt { get; set; }

    /// <summary>Whether its last verb is there.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Hash of the finite verb; 0 without one.</summary>
    public uint FiniteVerb { get; set; }

    /// <summary>Hash of the verb that carries the meaning, as far as its place tells; 0 without one.</summary>
    public uint MainVerb { get; set; }

    /// <summary>The persons that the finite verb may stand for.</summary>
    public uint Persons { get; set; }

    /// <summary>Which cases occurred without an adposition: as bits 1, 2, 4, 8; 16 for a subject in the plural, 32 for one that is a pronoun.</summary>
    public uint Seen { get; set; }

    public void Clear(int number, int parent, uint opening)
    {
        (Number, Parent, Opening) = (number, parent, opening);
        (FiniteAt, IsComplete, FiniteVerb, MainVerb, Persons, Seen) = (-1, false, 0, 0, 0, 0);
    }

    /// <summary>Before the finite verb, behind it, or without one; and what opened the clause.</summary>
    public uint PlaceOf(int index) => (FiniteAt < 0 ? 0u : index < FiniteAt ? 1u : 2u) | (Opening << 2);
}
